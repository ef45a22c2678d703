package org.panal.manage;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/**
 * What keeps an event from being saved: a sentence for each input, in the order of the form.
 *
 * @param sentences by the id of the input
 * @param clock the question that a change of the clock asks, or null
 */
record EntryErrors(Map<String, String> sentences, @Nullable Clock clock) {
  static final EntryErrors NONE = new EntryErrors(Map.of(), null);

  /** What has no input of its own is told at the head of the form. */
  static final String FORM = "form";

  private static final List<String> INPUTS =
      List.of(
          "title",
          "date",
          "start",
          "end",
          "space",
          "room",
          "closedAnyway",
          "place",
          "capacity",
          "text",
          "topics",
          "format",
          "language",
          "gathering",
          "joinLink",
          "visibility",
          "introductionsPerPerson",
          "repeat",
          "every",
          "times",
          "until",
          "except",
          "endDate",
          "cutOffMinutes");

  /** Where a form says it better than an interface for programs. */
  private static final Map<String, String> PLAINER =
      Map.of(
          "title field.required", "plan.name-needed",
          "end occurrence.ends-before-it-starts", "plan.ends-too-early",
          "start occurrence.time-does-not-exist", "plan.time-skipped",
          "end occurrence.time-does-not-exist", "plan.time-skipped",
          "start occurrence.time-exists-twice", "plan.time-twice",
          "end occurrence.time-exists-twice", "plan.time-twice");

  /**
   * A time that the clock skips or shows twice.
   *
   * @param time as it was typed
   * @param before the offset until the clock changes
   * @param after the offset from then on
   */
  record Clock(String time, String before, String after) {}

  static EntryErrors of(Coded no, EventEntry entry, Language language) {
    if (!(no instanceof Invalid invalid)) {
      return refused(no, language);
    }
    return new EntryErrors(
        sentences(invalid.errors(), entry, language),
        invalid.errors().stream()
            .filter(error -> error.code().startsWith("occurrence.time-"))
            .findFirst()
            .map(error -> clock(error.values()))
            .orElse(null));
  }

  private static EntryErrors refused(Coded no, Language language) {
    String input = no.code().startsWith("event.room-taken") ? "room" : FORM;
    List<?> values = no.code().equals("event.room-taken-on") ? inWords(no, language) : no.values();
    return new EntryErrors(Map.of(input, Sentences.of(no.code(), language, values)), null);
  }

  /** The dates that a room is taken on, as people write them. */
  private static List<?> inWords(Coded no, Language language) {
    Dates dates = new Dates(language);
    List<LocalDateTime> starts =
        Stream.of(no.values().get(2).toString().split(", "))
            .map(date -> LocalDateTime.parse(date.replace(' ', 'T')))
            .toList();
    return List.of(no.values().get(0), no.values().get(1), dates.few(starts));
  }

  private static Map<String, String> sentences(
      List<FieldError> errors, EventEntry entry, Language language) {
    Map<String, String> found = new LinkedHashMap<>();
    List<FieldError> clock =
        errors.stream().filter(error -> error.code().startsWith("occurrence.time-")).toList();
    if (clock.size() > 1) {
      found.put(input(clock.get(0).field()), onDays(clock, language));
    }
    for (FieldError error : errors) {
      found.putIfAbsent(input(error.field()), sentence(error, entry, language));
    }
    Map<String, String> ordered = new LinkedHashMap<>();
    INPUTS.stream()
        .filter(found::containsKey)
        .forEach(input -> ordered.put(input, found.remove(input)));
    found.forEach((input, sentence) -> ordered.merge(FORM, sentence, EntryErrors::both));
    return ordered;
  }

  /** One question for all dates that the clock changes on. */
  private static String onDays(List<FieldError> clock, Language language) {
    Dates dates = new Dates(language);
    String days =
        clock.stream()
            .map(error -> LocalDate.parse(error.values().get(0).toString()))
            .distinct()
            .map(day -> dates.date(day, day.minusYears(1)))
            .collect(joining(", "));
    return Sentences.of("plan.time-on-days", language, List.of(days, clock.get(0).values().get(1)));
  }

  private static String both(String one, String other) {
    return one + " " + other;
  }

  /** The last word of a path such as {@code event.topics[0]}. */
  private static String input(String path) {
    String word = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    return word.equals("rrule") ? "repeat" : word;
  }

  private static String sentence(FieldError error, EventEntry entry, Language language) {
    String code = PLAINER.getOrDefault(input(error.field()) + " " + error.code(), error.code());
    boolean endsTooEarly = code.equals("plan.ends-too-early");
    return Sentences.of(
        code, language, endsTooEarly ? List.of(entry.get("start")) : error.values());
  }

  private static Clock clock(List<Object> values) {
    return new Clock(values.get(1).toString(), values.get(2).toString(), values.get(3).toString());
  }

  boolean touches(Predicate<String> inputs) {
    return sentences.keySet().stream().anyMatch(inputs);
  }
}
