package org.panal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventWithDates;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.OccurrenceCard;
import org.panal.event.RecurrenceCard;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Language;
import org.panal.words.Dates;

/**
 * The other dates of an event that repeats.
 *
 * @param rule how it repeats, in words; nothing where it does not
 * @param isFollowed whether the reader comes to every date
 * @param next the next of them
 * @param later those after them
 */
record Others(String rule, boolean isFollowed, List<Other> next, List<Other> later) {
  static final Others NONE = new Others("", false, List.of(), List.of());

  private static final int AT_ONCE = 5;

  /**
   * One other date.
   *
   * @param own where the reader stands with it, or null
   */
  record Other(String code, String when, boolean cancelled, @Nullable RsvpStatus own) {
    public boolean isComing() {
      return !cancelled && own != null && own != RsvpStatus.NOT_GOING;
    }

    /** Whether the reader said no to it, and may change their mind. */
    public boolean isSkipped() {
      return !cancelled && own == RsvpStatus.NOT_GOING;
    }
  }

  /** What the reader said to the event and to its dates. */
  record Own(boolean isFollowed, Map<UUID, RsvpStatus> answers) {}

  static Others of(EventWithDates event, OccurrenceCard card, Own own, Reading reading) {
    RecurrenceCard recurrence = card.event().recurrence();
    Dates dates = new Dates(reading.language());
    List<Other> ahead =
        event.dates().stream()
            .filter(date -> reading.now().isBefore(date.endsAt()))
            .filter(date -> !date.code().equals(card.code()))
            .map(date -> other(date, own, dates))
            .toList();
    int shown = Math.min(AT_ONCE, ahead.size());
    return new Others(
        recurrence == null ? "" : recurrence.inWords(reading.language()),
        own.isFollowed(),
        ahead.subList(0, shown),
        ahead.subList(shown, ahead.size()));
  }

  /** When and in which language it is read. */
  record Reading(Instant now, Language language) {}

  private static Other other(EventDate date, Own own, Dates dates) {
    return new Other(
        date.code(), dates.brief(date.start()), date.cancelled(), own.answers().get(date.id()));
  }
}
