package org.panal.calendar;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.panal.event.EventCard;
import org.panal.event.EventGathering;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Site;

/**
 * One date in a calendar.
 *
 * @param uid stays with the date whatever becomes of it
 * @param sequence rises with every change of the date or of what its event says
 * @param from its instants, for the zone's changes around them
 */
record CalendarEntry(
    String uid,
    long sequence,
    LocalDateTime start,
    LocalDateTime end,
    ZoneId zone,
    Instant from,
    Instant to,
    Words words,
    boolean cancelled) {

  /**
   * What it says.
   *
   * @param place empty where there is none to go to
   */
  record Words(String title, String text, String place, String url) {}

  static CalendarEntry of(OccurrenceCard card, Site site) {
    EventCard event = card.event();
    String url = site.at("/events/" + card.code());
    Words words =
        new Words(event.event().title(), text(event.event().text(), url), place(card), url);
    return new CalendarEntry(
        card.id() + "@panal",
        card.version() + event.version(),
        card.start(),
        card.end(),
        card.zone(),
        card.startsAt(),
        card.endsAt(),
        words,
        card.cancelledAt() != null || event.status() == EventStatus.CANCELLED);
  }

  private static String text(String text, String url) {
    return text.isEmpty() ? url : text + "\n\n" + url;
  }

  private static String place(OccurrenceCard card) {
    if (card.event().event().gathering() == EventGathering.ONLINE) {
      return "";
    }
    String room = card.room() == null ? "" : card.room().name();
    return Stream.of(
            room, card.place(), card.event().space().name(), card.event().space().address())
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(joining(", "));
  }
}
