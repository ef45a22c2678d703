package org.panal.event;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** A rule of repetition as people say it. */
final class RepeatWords {
  private RepeatWords() {}

  static String of(RepeatRule rule, LocalDateTime first, Language language) {
    Recur<LocalDateTime> recur = rule.recur();
    return Sentences.of(code(recur), language, values(recur, first, language))
        + end(recur, language);
  }

  private static String code(Recur<LocalDateTime> recur) {
    boolean isPlain = recur.getMonthList().isEmpty() && recur.getSetPosList().isEmpty();
    boolean isDaily = recur.getDayList().isEmpty() && recur.getMonthDayList().isEmpty();
    if (isPlain && recur.getFrequency() == Frequency.WEEKLY && recur.getMonthDayList().isEmpty()) {
      return "recurrence.weekly";
    }
    if (isPlain && recur.getFrequency() == Frequency.DAILY && isDaily) {
      return "recurrence.daily";
    }
    if (isPlain && recur.getFrequency() == Frequency.MONTHLY) {
      return monthly(recur);
    }
    return "recurrence.other";
  }

  private static String monthly(Recur<LocalDateTime> recur) {
    if (recur.getDayList().isEmpty() && recur.getMonthDayList().size() <= 1) {
      return "recurrence.monthly-by-day";
    }
    boolean isNth =
        recur.getMonthDayList().isEmpty()
            && recur.getDayList().size() == 1
            && isNamed(recur.getDayList().get(0).getOffset());
    return isNth ? "recurrence.monthly-by-weekday" : "recurrence.other";
  }

  private static boolean isNamed(int nth) {
    return nth == -1 || (nth >= 1 && nth <= 5);
  }

  private static List<?> values(
      Recur<LocalDateTime> recur, LocalDateTime first, Language language) {
    int step = Math.max(1, recur.getInterval());
    return switch (code(recur)) {
      case "recurrence.weekly" -> List.of(step, weekdays(recur, first, language));
      case "recurrence.monthly-by-weekday" -> {
        WeekDay day = recur.getDayList().get(0);
        String nth = day.getOffset() == -1 ? "last" : "" + day.getOffset();
        yield List.of(
            step,
            Sentences.of("recurrence.nth-" + nth, language, List.of()),
            name(WeekDay.getDayOfWeek(day), language));
      }
      case "recurrence.monthly-by-day" ->
          List.of(
              step,
              recur.getMonthDayList().isEmpty()
                  ? first.getDayOfMonth()
                  : recur.getMonthDayList().get(0));
      default -> List.of(step);
    };
  }

  private static String weekdays(
      Recur<LocalDateTime> recur, LocalDateTime first, Language language) {
    return recur.getDayList().isEmpty()
        ? name(first.getDayOfWeek(), language)
        : recur.getDayList().stream()
            .map(day -> name(WeekDay.getDayOfWeek(day), language))
            .collect(joining(", "));
  }

  private static String name(DayOfWeek day, Language language) {
    return day.getDisplayName(TextStyle.FULL, language.locale());
  }

  private static String end(Recur<LocalDateTime> recur, Language language) {
    LocalDateTime until = recur.getUntil();
    if (until != null) {
      LocalDate day = until.toLocalDate();
      String date = new Dates(language).date(day, day.minusYears(1));
      return ", " + Sentences.of("recurrence.until", language, List.of(date));
    }
    return recur.getCount() < 1
        ? ""
        : ", " + Sentences.of("recurrence.times", language, List.of(recur.getCount()));
  }
}
