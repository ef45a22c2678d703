package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventStatus;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.OccurrenceCard;
import org.panal.event.Part;
import org.panal.event.Recurrences;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Seats;
import org.panal.shared.Time;
import org.panal.words.Dates;

/** Puts the list of an event's dates together. */
@ApplicationScoped
class DateRows {
  private final Recurrences recurrences;
  private final Attendees attendees;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Time time;

  DateRows(
      Recurrences recurrences,
      Attendees attendees,
      OccurrenceWords words,
      CurrentViewer viewer,
      Time time) {
    this.recurrences = recurrences;
    this.attendees = attendees;
    this.words = words;
    this.viewer = viewer;
    this.time = time;
  }

  List<DateRow> of(OccurrenceCard card) {
    List<EventDate> dates = recurrences.dates(viewer.get(), card.code()).dates();
    Map<UUID, Seats> seats = attendees.seats(dates.stream().map(EventDate::id).toList());
    Instant now = time.now();
    return dates.stream()
        .map(date -> row(date, card, seats.getOrDefault(date.id(), Seats.NONE), now))
        .toList();
  }

  private DateRow row(EventDate date, OccurrenceCard card, Seats seats, Instant now) {
    boolean ahead = now.isBefore(date.endsAt());
    String state = state(date);
    return new DateRow(
        date.code(),
        date.number(),
        new Dates(viewer.language()).brief(date.start()),
        date.room() == null ? date.place() : date.room().name(),
        seats.going() == 0 ? "" : words.say("state.going", seats.going()),
        state.isEmpty() ? "" : words.say(state),
        date.cancelled() ? "warn" : "",
        ahead,
        ahead && !date.cancelled() && card.event().status() == EventStatus.PUBLISHED,
        date.code().equals(card.code()));
  }

  private static String state(EventDate date) {
    if (date.cancelled()) {
      return "state.cancelled";
    }
    if (date.overridden().contains(Part.TIME)) {
      return "state.moved";
    }
    return date.overridden().isEmpty() ? "" : "state.by-hand";
  }
}
