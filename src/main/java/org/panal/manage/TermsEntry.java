package org.panal.manage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.QuestionForm;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;

/**
 * The form of what answers may ask for, as it was typed. Inputs are called as the fields of the
 * form they make, so that what is wrong with one is told beside it.
 */
record TermsEntry(Map<String, String> typed) {
  private static final int MOST_LANES = 6;
  private static final int MOST_QUESTIONS = 5;

  static TermsEntry of(TermsCard card) {
    TermsForm form = card.form();
    Map<String, String> typed = new HashMap<>();
    put(typed, "mostGuests", form.mostGuests());
    put(typed, "opensDays", form.opensDays());
    put(typed, "closesHours", form.closesHours());
    for (int i = 0; i < form.lanes().size(); i++) {
      LaneForm lane = form.lanes().get(i);
      put(typed, lane(i, "id"), lane.id());
      put(typed, lane(i, "name"), lane.name());
      put(typed, lane(i, "capacity"), lane.capacity());
      put(typed, lane(i, "lends"), lane.lends() ? "true" : "");
    }
    for (int i = 0; i < form.questions().size(); i++) {
      QuestionForm question = form.questions().get(i);
      put(typed, question(i, "id"), question.id());
      put(typed, question(i, "text"), question.text());
      put(typed, question(i, "kind"), question.kind());
      put(typed, question(i, "choices"), String.join("\n", question.choices()));
      put(typed, question(i, "required"), question.required() ? "true" : "");
    }
    return new TermsEntry(typed);
  }

  private static void put(Map<String, String> typed, String name, @Nullable Object value) {
    typed.put(name, Objects.toString(value, ""));
  }

  /** What was sent; rows that were emptied are gone, and those below move up. */
  static TermsEntry read(Map<String, List<String>> sent) {
    Map<String, String> all = new HashMap<>();
    sent.forEach((name, values) -> all.put(name, values.isEmpty() ? "" : values.get(0)));
    Map<String, String> typed = new HashMap<>(all);
    typed.keySet().removeIf(name -> name.contains("["));
    compact(all, typed, "lanes", "name", MOST_LANES);
    compact(all, typed, "questions", "text", MOST_QUESTIONS);
    return new TermsEntry(typed);
  }

  private static void compact(
      Map<String, String> all, Map<String, String> typed, String list, String needed, int most) {
    int next = 0;
    for (int i = 0; i < most; i++) {
      String row = list + "[" + i + "].";
      if (all.getOrDefault(row + needed, "").isBlank()) {
        continue;
      }
      String place = list + "[" + next++ + "].";
      all.forEach(
          (name, value) -> {
            if (name.startsWith(row)) {
              typed.put(place + name.substring(row.length()), value);
            }
          });
    }
  }

  TermsForm form() {
    List<FieldError> errors = new ArrayList<>();
    TermsForm form =
        new TermsForm(
            Objects.requireNonNullElse(number("mostGuests", errors), 0),
            number("opensDays", errors),
            number("closesHours", errors),
            IntStream.range(0, MOST_LANES)
                .filter(i -> !get(lane(i, "name")).isBlank())
                .mapToObj(i -> laneForm(i, errors))
                .toList(),
            IntStream.range(0, MOST_QUESTIONS)
                .filter(i -> !get(question(i, "text")).isBlank())
                .mapToObj(i -> questionForm(i, errors))
                .toList());
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return form;
  }

  private LaneForm laneForm(int i, List<FieldError> errors) {
    return new LaneForm(
        id(lane(i, "id")),
        get(lane(i, "name")),
        number(lane(i, "capacity"), errors),
        !get(lane(i, "lends")).isEmpty());
  }

  private QuestionForm questionForm(int i, List<FieldError> errors) {
    QuestionKind kind = QuestionKind.TEXT;
    try {
      kind = QuestionKind.valueOf(get(question(i, "kind")));
    } catch (IllegalArgumentException unknown) {
      errors.add(new FieldError(question(i, "kind"), "field.unknown", List.of("")));
    }
    List<String> choices =
        kind == QuestionKind.CHOICE
            ? get(question(i, "choices")).lines().filter(line -> !line.isBlank()).toList()
            : List.of();
    return new QuestionForm(
        id(question(i, "id")),
        kind,
        get(question(i, "text")),
        choices,
        !get(question(i, "required")).isEmpty());
  }

  private @Nullable UUID id(String name) {
    String text = get(name);
    return text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
  }

  private @Nullable Integer number(String name, List<FieldError> errors) {
    String text = get(name).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,6}")) {
      errors.add(new FieldError(name, "field.unknown", List.of(text)));
      return null;
    }
    return Integer.valueOf(text);
  }

  static String lane(int row, String field) {
    return "lanes[" + row + "]." + field;
  }

  static String question(int row, String field) {
    return "questions[" + row + "]." + field;
  }

  public String get(String name) {
    return typed.getOrDefault(name, "");
  }

  public boolean ticked(String name) {
    return !get(name).isEmpty();
  }

  /** As many as there are, and room for others. */
  int laneRows() {
    return rows(MOST_LANES, i -> get(lane(i, "name")), 2);
  }

  int questionRows() {
    return rows(MOST_QUESTIONS, i -> get(question(i, "text")), 1);
  }

  private static int rows(int most, IntFunction<String> needed, int atLeastFree) {
    long used = IntStream.range(0, most).filter(i -> !needed.apply(i).isBlank()).count();
    return (int) Math.min(most, used + atLeastFree);
  }
}
