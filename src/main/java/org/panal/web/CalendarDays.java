package org.panal.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** Days of a calendar by the clock of one zone. */
record CalendarDays(ZoneId zone, LocalDate today, Dates dates) {
  CalendarDay of(LocalDate day, List<OccurrenceCard> cards, Map<UUID, Listed> listed) {
    List<CalendarDay.Entry> entries =
        cards.stream()
            .filter(card -> isOn(card, day))
            .map(
                card ->
                    new CalendarDay.Entry(requireNonNull(listed.get(card.id())), time(card, day)))
            .toList();
    return new CalendarDay(
        day,
        dates.day(day, today),
        day.equals(today) ? dates.away(day, today) : null,
        clockChange(day),
        entries);
  }

  /** What ends at midnight is over by then. */
  private static boolean isOn(OccurrenceCard card, LocalDate day) {
    return !day.isBefore(card.start().toLocalDate()) && !day.isAfter(last(card));
  }

  private static LocalDate last(OccurrenceCard card) {
    LocalDateTime end = card.end();
    boolean atMidnight = end.toLocalTime().equals(LocalTime.MIDNIGHT);
    return atMidnight && end.isAfter(card.start())
        ? end.toLocalDate().minusDays(1)
        : end.toLocalDate();
  }

  private String time(OccurrenceCard card, LocalDate day) {
    boolean begins = day.equals(card.start().toLocalDate());
    boolean ends = day.equals(last(card));
    if (begins && ends) {
      return dates.hours(card.start(), card.end());
    }
    if (begins) {
      return say("when.from", Dates.time(card.start()));
    }
    return ends ? say("when.until", Dates.time(card.end())) : say("when.all-day");
  }

  private @Nullable String clockChange(LocalDate day) {
    ZoneOffsetTransition change =
        zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant().minusMillis(1));
    if (change == null || !change.getDateTimeBefore().toLocalDate().equals(day)) {
      return null;
    }
    return say(
        change.isGap() ? "when.clock-forward" : "when.clock-back",
        Dates.time(change.getDateTimeBefore()),
        Dates.time(change.getDateTimeAfter()));
  }

  private String say(String code, Object... values) {
    return Sentences.of(code, dates.language(), List.of(values));
  }
}
