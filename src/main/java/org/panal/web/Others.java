package org.panal.web;

import java.time.Instant;
import java.util.List;
import org.panal.event.EventWithDates;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.OccurrenceCard;
import org.panal.event.RecurrenceCard;
import org.panal.shared.Language;
import org.panal.words.Dates;

/**
 * The other dates of an event that repeats.
 *
 * @param rule how it repeats, in words; nothing where it does not
 * @param next the next of them
 * @param later those after them
 */
record Others(String rule, List<Other> next, List<Other> later) {
  static final Others NONE = new Others("", List.of(), List.of());

  private static final int AT_ONCE = 5;

  /** One other date. */
  record Other(String code, String when, boolean cancelled) {}

  static Others of(OccurrenceCard card, EventWithDates event, Instant now, Language language) {
    RecurrenceCard recurrence = card.event().recurrence();
    Dates dates = new Dates(language);
    List<Other> ahead =
        event.dates().stream()
            .filter(date -> now.isBefore(date.endsAt()) && !date.code().equals(card.code()))
            .map(date -> other(date, dates))
            .toList();
    int shown = Math.min(AT_ONCE, ahead.size());
    return new Others(
        recurrence == null ? "" : recurrence.inWords(language),
        ahead.subList(0, shown),
        ahead.subList(shown, ahead.size()));
  }

  private static Other other(EventDate date, Dates dates) {
    return new Other(date.code(), dates.brief(date.start()), date.cancelled());
  }
}
