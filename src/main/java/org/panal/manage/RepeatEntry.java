package org.panal.manage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.event.RecurrenceCard;

/** The fields of how an event repeats, filled in with how it does now. */
final class RepeatEntry {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private RepeatEntry() {}

  /** From one of its dates on; as weekly where the form has no words for the rule. */
  static EventEntry of(@Nullable RecurrenceCard recurrence, LocalDateTime from) {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put("repeat", List.of(Repeat.WEEKLY.name()));
    if (recurrence != null) {
      RecurrenceCard rest = recurrence.from(from);
      Map<String, String> parts = parts(rest.rrule());
      Repeat repeat = repeat(parts);
      if (repeat != Repeat.NEVER) {
        typed.put("repeat", List.of(repeat.name()));
        typed.put("every", List.of(parts.getOrDefault("INTERVAL", "1")));
        typed.put("times", List.of(parts.getOrDefault("COUNT", "")));
        typed.put("until", List.of(day(parts.get("UNTIL"), rest.zone())));
      }
      typed.put("except", rest.except().stream().map(LocalDate::toString).toList());
    }
    return new EventEntry(typed);
  }

  private static Map<String, String> parts(String rrule) {
    return Arrays.stream(rrule.split(";"))
        .map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> part[1]));
  }

  private static Repeat repeat(Map<String, String> parts) {
    String day = parts.getOrDefault("BYDAY", "");
    boolean isOneDay = !day.contains(",") && !parts.containsKey("BYSETPOS");
    return switch (parts.getOrDefault("FREQ", "")) {
      case "WEEKLY" -> isOneDay ? Repeat.WEEKLY : Repeat.NEVER;
      case "MONTHLY" -> isOneDay ? monthly(day) : Repeat.NEVER;
      default -> Repeat.NEVER;
    };
  }

  private static Repeat monthly(String day) {
    if (day.isEmpty()) {
      return Repeat.MONTHLY_BY_DAY;
    }
    return day.startsWith("-1") ? Repeat.MONTHLY_BY_LAST_WEEKDAY : Repeat.MONTHLY_BY_WEEKDAY;
  }

  private static String day(@Nullable String until, ZoneId zone) {
    return until == null
        ? ""
        : LocalDateTime.parse(until, UTC)
            .atOffset(ZoneOffset.UTC)
            .atZoneSameInstant(zone)
            .toLocalDate()
            .toString();
  }
}
