package org.panal.event;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.panal.shared.Invalid;

/**
 * How dates repeat, as RFC 5545 writes it: the part of it that gives at most one date a day. It
 * counts on the wall of the space, so a change of the clock moves nothing.
 */
record RepeatRule(Recur<LocalDateTime> recur) {
  private static final Set<Frequency> DAY_BY_DAY =
      EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
  private static final Set<Frequency> COUNTED_OUT = EnumSet.of(Frequency.MONTHLY, Frequency.YEARLY);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(T\\d{6})?(Z)?");
  private static final int MOST_TIMES = 1000;
  private static final int LONGEST_STEP = 99;

  /**
   * What somebody wrote.
   *
   * @param zone of the space, for an end in UTC
   * @param field the path of the rule in the request
   */
  static RepeatRule read(String written, ZoneId zone, String field) {
    String text =
        written.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "").replaceAll(";+$", "");
    Recur<LocalDateTime> recur = parsed(text, zone, field);
    if (!isSupported(recur)) {
      throw new Invalid(field, "recurrence.unsupported");
    }
    if (!isBounded(recur)) {
      throw new Invalid(field, "recurrence.out-of-range", MOST_TIMES, LONGEST_STEP);
    }
    return new RepeatRule(tidied(recur));
  }

  private static Recur<LocalDateTime> parsed(String text, ZoneId zone, String field) {
    try {
      return new Recur<>(
          UNTIL.matcher(text).replaceAll(end -> "UNTIL=" + local(end.group(), zone)));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new Invalid(field, "recurrence.unreadable");
    }
  }

  /** A day means all of it; an instant is read in the zone. */
  private static String local(String end, ZoneId zone) {
    Matcher parts = UNTIL.matcher(end);
    if (!parts.matches() || parts.group(2) == null) {
      return parts.group(1) + "T235959";
    }
    LocalDateTime time = LocalDateTime.parse(parts.group(1) + parts.group(2), WRITTEN);
    return WRITTEN.format(
        parts.group(3) == null
            ? time
            : LocalDateTime.ofInstant(time.toInstant(ZoneOffset.UTC), zone));
  }

  /** No times of day, which the date has itself; and nothing that ical4j counts otherwise. */
  private static boolean isSupported(Recur<LocalDateTime> recur) {
    return DAY_BY_DAY.contains(recur.getFrequency())
        && recur.getHourList().isEmpty()
        && recur.getMinuteList().isEmpty()
        && recur.getSecondList().isEmpty()
        && recur.getWeekNoList().isEmpty()
        && recur.getYearDayList().isEmpty()
        && recur.getSkip() == null
        && recur.getExperimentalValues().isEmpty()
        && (recur.getSetPosList().isEmpty() || COUNTED_OUT.contains(recur.getFrequency()));
  }

  /** ical4j says -1 for what was not written. */
  private static boolean isBounded(Recur<LocalDateTime> recur) {
    int count = recur.getCount();
    int step = recur.getInterval();
    return count != 0
        && count <= MOST_TIMES
        && (count < 0 || recur.getUntil() == null)
        && step != 0
        && step <= LONGEST_STEP;
  }

  /** Each value once and in order: written otherwise, ical4j counts some dates twice. */
  private static Recur<LocalDateTime> tidied(Recur<LocalDateTime> recur) {
    return new Recur.Builder<>(recur)
        .dayList(
            recur.getDayList().stream()
                .distinct()
                .sorted(comparing(WeekDay::getDayOfWeek).thenComparing(WeekDay::getOffset))
                .toList())
        .monthDayList(recur.getMonthDayList().stream().distinct().sorted().toList())
        .setPosList(recur.getSetPosList().stream().distinct().sorted().toList())
        .build();
  }

  /** What was stored. */
  static RepeatRule stored(String text) {
    return new RepeatRule(new Recur<>(text));
  }

  /** Whether it gives no more some day. */
  boolean ends() {
    return recur.getCount() > 0 || recur.getUntil() != null;
  }

  /** As it is stored, with a local end. */
  String text() {
    return recur.toString();
  }

  /** As other programs read it: an end in UTC. */
  String export(ZoneId zone) {
    LocalDateTime until = recur.getUntil();
    return until == null
        ? text()
        : text()
            .replaceFirst(
                "UNTIL=[^;]+",
                "UNTIL="
                    + WRITTEN.format(until.atZone(zone).withZoneSameInstant(ZoneOffset.UTC))
                    + "Z");
  }

  /** The local starts that it gives, from the first on and up to the last, in order. */
  List<LocalDateTime> starts(LocalDateTime first, LocalDateTime last) {
    return new TreeSet<>(recur.getDates(first, first, last.plusSeconds(1)))
        .stream().filter(start -> !start.isAfter(last)).toList();
  }

  /** The same from a later date on: where it is counted, what was before counts no more. */
  RepeatRule goingOnFrom(LocalDateTime first, LocalDateTime date) {
    if (recur.getCount() <= 0) {
      return this;
    }
    int before = (int) starts(first, date).stream().filter(date::isAfter).count();
    return new RepeatRule(
        new Recur.Builder<>(recur).count(Math.max(1, recur.getCount() - before)).build());
  }

  /** The same, over before the given start. */
  RepeatRule endingBefore(LocalDateTime start) {
    return new RepeatRule(
        new Recur.Builder<>(recur).count(null).until(start.minusSeconds(1)).build());
  }
}
