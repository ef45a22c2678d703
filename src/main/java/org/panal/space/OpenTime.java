package org.panal.space;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time on a weekday when a space is open.
 *
 * @param closes by the clock of the space; midnight is the end of the day
 */
@Embeddable
public record OpenTime(
    @NotNull @Enumerated(EnumType.STRING) DayOfWeek day,
    @NotNull @Convert(converter = MinuteOfDay.class) LocalTime opens,
    @NotNull @Convert(converter = MinuteOfDay.class) LocalTime closes) {
  boolean isOpenAt(LocalDateTime at) {
    LocalDate date = at.toLocalDate();
    return date.getDayOfWeek() == day
        && !at.toLocalTime().isBefore(opens)
        && at.isBefore(end(date));
  }

  /** When it closes on a date. */
  LocalDateTime end(LocalDate date) {
    return lastsToMidnight() ? date.plusDays(1).atStartOfDay() : date.atTime(closes);
  }

  boolean closesAfterItOpens() {
    return lastsToMidnight() || closes.isAfter(opens);
  }

  boolean meets(OpenTime other) {
    return day == other.day && isBeforeEndOf(other) && other.isBeforeEndOf(this);
  }

  private boolean isBeforeEndOf(OpenTime other) {
    return other.lastsToMidnight() || opens.isBefore(other.closes);
  }

  private boolean lastsToMidnight() {
    return closes.equals(LocalTime.MIDNIGHT);
  }
}
