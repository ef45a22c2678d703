package org.panal.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month.
 *
 * @param name Thursday 26 November
 * @param today whether that is today, in words; null on other days
 * @param clock that the clocks change that day, in a sentence; null on other days
 */
record CalendarDay(
    LocalDate day,
    String name,
    @Nullable String today,
    @Nullable String clock,
    List<Entry> entries) {

  /**
   * What is on that day.
   *
   * @param time from when until when on this very day
   */
  record Entry(Listed listed, String time) {}

  public int number() {
    return day.getDayOfMonth();
  }

  /** Where the first of the month stands in the grid. */
  public int column() {
    return day.getDayOfWeek().getValue();
  }

  public boolean isBare() {
    return entries.isEmpty();
  }
}
