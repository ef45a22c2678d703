package org.panal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month at a space, day by day.
 *
 * @param name November 2026
 * @param within the same within a sentence
 * @param zone the clock that its times are by, in words
 * @param weekdays Mon, Tue and so on, for the head of the grid
 * @param over whether it lies behind
 * @param next what comes after an empty month, or null
 */
record CalendarMonth(
    String name,
    String within,
    String zone,
    Turns turns,
    List<String> weekdays,
    List<CalendarDay> days,
    boolean over,
    @Nullable Coming next,
    Face face) {

  /**
   * Where else to look.
   *
   * @param earlier the month before, or null where the calendar begins
   * @param today leads back to the month that it is; null there
   */
  record Turns(@Nullable Way earlier, @Nullable Way later, @Nullable String today) {}

  /** Another month. */
  record Way(String href, String name) {}

  /** The first thing after an empty month. */
  record Coming(String title, String day, String href) {}

  /**
   * How it looks to search engines and calendar programs.
   *
   * @param feed the address of the calendar to follow
   * @param app the same for the program that follows calendars
   * @param json the public events as JSON-LD; null where there are none
   */
  record Face(String url, String feed, String app, @Nullable String json) {}

  public boolean isEmpty() {
    return days.stream().allMatch(CalendarDay::isBare);
  }
}
