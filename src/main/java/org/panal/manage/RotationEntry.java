package org.panal.manage;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RotationForm;
import org.panal.introduction.RotationKind;
import org.panal.introduction.RotationSummary;
import org.panal.shared.Invalid;
import org.panal.words.Dates;

/** How many turns, how long, at what time, as somebody typed it. */
record RotationEntry(Map<String, String> fields, OccurrenceCard card) {
  private static final List<String> NAMES = List.of("turns", "minutes", "seats", "begins");
  private static final Map<RotationKind, Map<String, String>> USUAL =
      Map.of(
          RotationKind.SPEED_ROUNDS, Map.of("turns", "5", "minutes", "8"),
          RotationKind.TABLES, Map.of("turns", "3", "minutes", "25", "seats", "4"));

  static RotationEntry typed(MultivaluedMap<String, String> form, OccurrenceCard card) {
    return new RotationEntry(said(form), card);
  }

  static Map<String, String> said(MultivaluedMap<String, String> form) {
    Map<String, String> said = new HashMap<>();
    for (String name : NAMES) {
      String text = form.getFirst(name);
      if (text != null) {
        said.put(name, text.strip());
      }
    }
    return said;
  }

  /** What was typed, else what the plan that is looked at has, else the usual. */
  static RotationEntry of(
      Map<String, String> typed,
      @Nullable RotationSummary shown,
      RotationKind kind,
      OccurrenceCard card) {
    Map<String, String> fields = new HashMap<>(USUAL.getOrDefault(kind, Map.of()));
    fields.put("begins", Dates.time(card.start()));
    fields.computeIfPresent("minutes", (name, usual) -> fitting(fields, card, usual));
    if (shown != null) {
      fields.put("turns", String.valueOf(shown.turns()));
      fields.put("minutes", String.valueOf(shown.minutes()));
      fields.put("seats", String.valueOf(shown.seats()));
      fields.put("begins", Dates.time(shown.begins()));
    }
    fields.putAll(typed);
    return new RotationEntry(fields, card);
  }

  /** As many minutes as the usual turns leave room for. */
  private static String fitting(Map<String, String> fields, OccurrenceCard card, String usual) {
    long all = Duration.between(card.start(), card.end()).toMinutes();
    long each = all / Integer.parseInt(fields.getOrDefault("turns", "1"));
    return String.valueOf(Math.max(1, Math.min(each, Integer.parseInt(usual))));
  }

  public String turns() {
    return text("turns");
  }

  public String minutes() {
    return text("minutes");
  }

  public String begins() {
    return text("begins");
  }

  public List<Choice> seats() {
    return List.of("3", "4", "5", "6").stream()
        .map(number -> new Choice(number, number, number.equals(text("seats"))))
        .toList();
  }

  private String text(String name) {
    return fields.getOrDefault(name, "");
  }

  RotationForm form(RotationKind kind) {
    return new RotationForm(
        kind,
        number("turns"),
        number("minutes"),
        kind == RotationKind.TABLES ? number("seats") : null,
        firstTurn(),
        null);
  }

  private int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new Invalid(name, "rotation.no-number");
    }
  }

  /** A time of day before the start is one after midnight. */
  private LocalDateTime firstTurn() {
    try {
      LocalDateTime first = card.start().with(LocalTime.parse(text("begins")));
      return first.isBefore(card.start()) && card.end().toLocalDate().isAfter(first.toLocalDate())
          ? first.plusDays(1)
          : first;
    } catch (DateTimeException e) {
      throw new Invalid("begins", "rotation.no-time");
    }
  }
}
