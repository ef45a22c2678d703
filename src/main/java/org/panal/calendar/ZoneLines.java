package org.panal.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A zone as calendars carry it along (RFC 5545, section 3.6.5), as this machine knows it: by the
 * rule of each yearly change where there is one, else change by change.
 */
final class ZoneLines {
  static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
  private static final int A_WEEK = 7;

  private final Lines lines;
  private final ZoneRules rules;

  private ZoneLines(Lines lines, ZoneId zone) {
    this.lines = lines;
    this.rules = zone.getRules();
  }

  static void write(Lines lines, ZoneId zone, Instant from, Instant to) {
    lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
    new ZoneLines(lines, zone).observances(from, to);
    lines.add("END", "VTIMEZONE");
  }

  private void observances(Instant from, Instant to) {
    int year = from.atOffset(ZoneOffset.UTC).getYear() - 1;
    List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
    if (!yearly.isEmpty() && yearly.stream().allMatch(rule -> isOnItsDay(rule, year))) {
      yearly.forEach(rule -> observance(rule.createTransition(year), yearly(rule)));
    } else {
      changes(from, to);
    }
  }

  private void changes(Instant from, Instant to) {
    @Nullable ZoneOffsetTransition change = rules.previousTransition(from);
    if (change == null) {
      ZoneOffset offset = rules.getOffset(from);
      write(new Onset(LONG_AGO, offset, offset, rules.isDaylightSavings(from)), "");
      change = rules.nextTransition(from);
    }
    while (change != null && change.getInstant().isBefore(to)) {
      observance(change, "");
      change = rules.nextTransition(change.getInstant());
    }
  }

  private void observance(ZoneOffsetTransition change, String rule) {
    write(
        new Onset(
            change.getDateTimeBefore(),
            change.getOffsetBefore(),
            change.getOffsetAfter(),
            rules.isDaylightSavings(change.getInstant())),
        rule);
  }

  /** From when on the clock shows what, told by the clock until then. */
  private record Onset(LocalDateTime at, ZoneOffset before, ZoneOffset after, boolean summer) {}

  private void write(Onset onset, String rule) {
    String kind = onset.summer() ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN", kind).add("DTSTART", LOCAL.format(onset.at()));
    if (!rule.isEmpty()) {
      lines.add("RRULE", rule);
    }
    lines
        .add("TZOFFSETFROM", offset(onset.before()))
        .add("TZOFFSETTO", offset(onset.after()))
        .add("END", kind);
  }

  /** A rule by the clock of Greenwich can name the day before or after that on the wall. */
  private static boolean isOnItsDay(ZoneOffsetTransitionRule rule, int year) {
    LocalDateTime wall = rule.createTransition(year).getDateTimeBefore();
    return wall.getMonth() == rule.getMonth()
        && (rule.getDayOfWeek() == null || wall.getDayOfWeek() == rule.getDayOfWeek());
  }

  private static String yearly(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    DayOfWeek weekday = rule.getDayOfWeek();
    String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
    if (weekday == null) {
      return month + ";BYMONTHDAY=" + day;
    }
    String name = weekday.name().substring(0, 2);
    if (day == -1) {
      return month + ";BYDAY=-1" + name;
    }
    if (day > 0 && day % A_WEEK == 1) {
      return month + ";BYDAY=" + (day / A_WEEK + 1) + name;
    }
    int first = day > 0 ? day : day - A_WEEK + 1;
    return month + ";BYDAY=" + name + ";BYMONTHDAY=" + week(first);
  }

  private static String week(int first) {
    return IntStream.range(first, first + A_WEEK).mapToObj(Integer::toString).collect(joining(","));
  }

  private static String offset(ZoneOffset offset) {
    return DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(offset);
  }
}
