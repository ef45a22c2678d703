package org.panal.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.panal.shared.Language;

/**
 * How an event repeats, as it is shown.
 *
 * @param rrule the rule of RFC 5545; an end in it is in UTC
 * @param start the local start that the rule begins with
 * @param zone the zone that it counts in
 * @param except days that the rule gives and that were left out
 */
public record RecurrenceCard(
    String rrule, LocalDateTime start, ZoneId zone, List<LocalDate> except) {
  /** What of it is left from one of its dates on. */
  public RecurrenceCard from(LocalDateTime date) {
    String rest = RepeatRule.read(rrule, zone, "rrule").goingOnFrom(start, date).export(zone);
    return new RecurrenceCard(
        rest,
        date,
        zone,
        except.stream().filter(day -> !day.isBefore(date.toLocalDate())).toList());
  }

  /** Every 2 weeks on Thursday, 12 times. */
  public String inWords(Language language) {
    return RepeatWords.of(RepeatRule.read(rrule, zone, "rrule"), start, language);
  }
}
