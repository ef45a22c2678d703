package org.panal.words;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.panal.shared.Language;

/** Dates and times as people say them, in one language, by the 24-hour clock. */
public record Dates(Language language) {
  private static final int A_FEW = 5;
  private static final int A_FORTNIGHT = 14;
  private static final int TWO_MONTHS = 60;
  private static final int TWO_YEARS = 730;
  private static final int A_MONTH = 30;
  private static final int A_YEAR = 365;
  private static final int A_WEEK = 7;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Thursday 26 November, within a sentence. */
  public static String day(LocalDateTime when, Language language) {
    LocalDate day = when.toLocalDate();
    Dates dates = new Dates(language);
    return dates.format(day, "EEEE") + " " + dates.date(day, day);
  }

  /** 18:30. */
  public static String time(LocalDateTime when) {
    return CLOCK.format(when);
  }

  /** Thursday. */
  public String weekday(LocalDate day) {
    return first(format(day, "EEEE"));
  }

  /** November. */
  public String month(YearMonth month) {
    return first(format(month.atDay(1), "LLLL"));
  }

  /** November 2026. */
  public String monthOfYear(YearMonth month) {
    return first(within(month));
  }

  /** The same within a sentence. */
  public String within(YearMonth month) {
    return format(month.atDay(1), in("LLLL y", "LLLL 'de' y"));
  }

  /** 26 November, with its year unless that is today's. */
  public String date(LocalDate day, LocalDate today) {
    String year = day.getYear() == today.getYear() ? "" : in(" y", " 'de' y");
    return format(day, in("d MMMM", "d 'de' MMMM") + year);
  }

  /** Thursday 26 November. */
  public String day(LocalDate day, LocalDate today) {
    return first(format(day, "EEEE")) + " " + date(day, today);
  }

  /** The shortest that is clear at the head of a line: today, Thursday, 26 November. */
  public String near(LocalDate day, LocalDate today) {
    long days = today.until(day, ChronoUnit.DAYS);
    if (days == 0 || days == 1) {
      return first(away(day, today));
    }
    return days > 1 && days < A_WEEK ? weekday(day) : first(date(day, today));
  }

  /** In 5 days. */
  public String away(LocalDate day, LocalDate today) {
    long days = today.until(day, ChronoUnit.DAYS);
    long size = Math.abs(days);
    String side = days < 0 ? "ago" : "in";
    if (size < 2) {
      return say(days == 0 ? "when.today" : "when." + side + "-a-day", 0);
    }
    if (size < A_FORTNIGHT) {
      return say("when." + side + "-days", size);
    }
    if (size < TWO_MONTHS) {
      return say("when." + side + "-weeks", size / A_WEEK);
    }
    return size < TWO_YEARS
        ? say("when." + side + "-months", size / A_MONTH)
        : say("when." + side + "-years", size / A_YEAR);
  }

  private String say(String code, long number) {
    return Sentences.of(code, language, List.of(number));
  }

  /** 18:30 – 20:30; the days too where it takes several. */
  public String hours(LocalDateTime start, LocalDateTime end) {
    boolean isShort = start.plusDays(1).isAfter(end);
    return isShort
        ? CLOCK.format(start) + " – " + CLOCK.format(end)
        : brief(start) + " – " + brief(end);
  }

  /** Thu 26 Nov, 18:30. */
  public String brief(LocalDateTime time) {
    String day = format(time.toLocalDate(), "EEE d MMM").replace(".", "");
    return day + ", " + CLOCK.format(time);
  }

  /**
   * The first of several times, as many as are read at a glance, and a mark where there are more.
   */
  public String few(List<LocalDateTime> times) {
    String first = times.stream().limit(A_FEW).map(this::brief).collect(joining(" · "));
    return times.size() <= A_FEW ? first : first + " …";
  }

  /** Nov. */
  public String month(LocalDate day) {
    return format(day, "MMM").replace(".", "");
  }

  /** CET. */
  public String zone(ZoneId zone, Instant at) {
    return DateTimeFormatter.ofPattern("z", language.locale()).format(at.atZone(zone));
  }

  /** Central European Time. */
  public String zoneInFull(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL, language.locale());
  }

  /** The sentence with a capital at its head. */
  private String first(String text) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  private String in(String english, String spanish) {
    return language == Language.ES ? spanish : english;
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
