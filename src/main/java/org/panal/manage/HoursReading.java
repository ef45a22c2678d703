package org.panal.manage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.space.HoursForm;
import org.panal.space.OpenTime;

/** Makes of what was typed the hours that were meant, and tells where each of them was typed. */
final class HoursReading {
  /** How many times a day may be typed. */
  static final int A_DAY = 2;

  private final SpaceTyped typed;
  private final List<FieldError> errors = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  HoursReading(SpaceTyped typed) {
    this.typed = typed;
  }

  HoursForm form() {
    List<OpenTime> times = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int number = 1; number <= A_DAY; number++) {
        OpenTime time = time(day, day + "-" + number);
        if (time != null) {
          times.add(time);
          places.add(day + "-" + number);
        }
      }
    }
    List<LocalDate> closed = new ArrayList<>();
    for (String day : typed.all("closed")) {
      LocalDate read = SpaceTyped.read("closed", day, LocalDate::parse, errors);
      if (read != null) {
        closed.add(read);
      }
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return new HoursForm(times, closed);
  }

  private @Nullable OpenTime time(DayOfWeek day, String place) {
    LocalTime opens = typed.read(place + "-opens", LocalTime::parse, errors);
    LocalTime closes = typed.read(place + "-closes", LocalTime::parse, errors);
    if (opens == null ^ closes == null) {
      String missing = place + (opens == null ? "-opens" : "-closes");
      if (typed.get(missing).isEmpty()) {
        errors.add(new FieldError(missing, "field.required", List.of()));
      }
    }
    return opens == null || closes == null ? null : new OpenTime(day, opens, closes);
  }

  /** Errors by the inputs of the form: those of the third time stand where it was typed. */
  Map<String, String> byInput(Map<String, String> byField) {
    return byField.entrySet().stream()
        .collect(
            Collectors.toMap(
                error -> input(error.getKey()), Map.Entry::getValue, (one, two) -> one));
  }

  private String input(String field) {
    if (!field.matches("hours\\[\\d+]\\.\\w+")) {
      return field.startsWith("closedDays") ? "closed" : field;
    }
    int index = Integer.parseInt(field.substring(6, field.indexOf(']')));
    return places.get(index) + "-" + field.substring(field.indexOf('.') + 1);
  }
}
