package org.panal.manage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an event repeats, as the form offers it; the day comes from the first date. */
enum Repeat {
  NEVER,
  WEEKLY,
  MONTHLY_BY_WEEKDAY,
  MONTHLY_BY_LAST_WEEKDAY,
  MONTHLY_BY_DAY;

  private static final int FORTH_WEEK = 28;

  /** When it ends: after so many times, after a day, or not at all. */
  record End(@Nullable Integer times, @Nullable LocalDate day) {
    private String rrule() {
      return (times == null ? "" : ";COUNT=" + times)
          + (day == null ? "" : ";UNTIL=" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
  }

  /** The rule of RFC 5545. */
  String rrule(LocalDateTime first, int every, End end) {
    return base(first) + ";INTERVAL=" + every + end.rrule();
  }

  private String base(LocalDateTime first) {
    String weekday =
        first
            .getDayOfWeek()
            .getDisplayName(TextStyle.FULL, Locale.ROOT)
            .substring(0, 2)
            .toUpperCase(Locale.ROOT);
    return switch (this) {
      case NEVER, WEEKLY -> "FREQ=WEEKLY";
      case MONTHLY_BY_WEEKDAY -> "FREQ=MONTHLY;BYDAY=" + nth(first) + weekday;
      case MONTHLY_BY_LAST_WEEKDAY -> "FREQ=MONTHLY;BYDAY=-1" + weekday;
      case MONTHLY_BY_DAY -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
    };
  }

  /** There is a fifth one in few months: after the fourth comes the last. */
  private static int nth(LocalDateTime first) {
    int day = first.getDayOfMonth();
    return day > FORTH_WEEK ? -1 : (day + 6) / 7;
  }
}
