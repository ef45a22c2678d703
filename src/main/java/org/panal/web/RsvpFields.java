package org.panal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.GivenAnswer;
import org.panal.rsvp.HoldForm;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.RsvpReceipt;
import org.panal.shared.Invalid;
import org.panal.shared.Language;

/** The fields of an answer as they are typed. */
record RsvpFields(Map<String, String> typed) {
  /** How the inputs of questions begin; the id of the question follows. */
  static final String QUESTION = "answers.";

  static RsvpFields read(Map<String, List<String>> form) {
    Map<String, String> typed = new HashMap<>();
    form.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new RsvpFields(typed);
  }

  /** Before anybody typed: with what was said last time they were asked. */
  static RsvpFields with(String goal) {
    return new RsvpFields(Map.of("goal", goal, "wantsIntroductions", "true"));
  }

  static RsvpFields of(RsvpReceipt given) {
    Map<String, String> typed = new HashMap<>();
    Integer wanted = given.introductionsWanted();
    typed.put("goal", given.goal());
    typed.put("introductionsWanted", wanted == null ? "" : wanted.toString());
    typed.put("wantsIntroductions", given.wantsIntroductions() ? "true" : "");
    typed.put("standby", given.standby() ? "true" : "");
    typed.put("guests", String.valueOf(given.guests()));
    typed.put("lane", given.lane() == null ? "" : given.lane().id().toString());
    given.answers().forEach(each -> typed.put(QUESTION + each.question(), each.text()));
    return new RsvpFields(typed);
  }

  public String get(String name) {
    return typed.getOrDefault(name, "");
  }

  RsvpForm form() {
    return new RsvpForm(
        true,
        isStandby(),
        isWantsIntroductions(),
        number("introductionsWanted", 1, 5),
        goal(),
        lane(),
        number("guests", 0, 20),
        answers());
  }

  HoldForm hold(Language language) {
    return new HoldForm(
        get("name"),
        get("email"),
        language,
        !get("agrees").isEmpty(),
        lane(),
        number("guests", 0, 20),
        answers());
  }

  private @Nullable Integer number(String name, int least, int most) {
    String text = get(name).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,3}")) {
      throw new Invalid(name, "field.out-of-range", least, most);
    }
    return Integer.valueOf(text);
  }

  @Nullable UUID lane() {
    return get("lane").isBlank() ? null : id(get("lane"), "lane");
  }

  private static UUID id(String text, String field) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException unreadable) {
      throw new Invalid(field, "field.unknown", text);
    }
  }

  private List<GivenAnswer> answers() {
    List<GivenAnswer> answers = new ArrayList<>();
    typed.keySet().stream()
        .filter(name -> name.startsWith(QUESTION))
        .sorted()
        .forEach(
            name ->
                answers.add(
                    new GivenAnswer(id(name.substring(QUESTION.length()), name), get(name))));
    return answers;
  }

  public String answer() {
    return get("answer");
  }

  public String goal() {
    return get("goal");
  }

  public String introductionsWanted() {
    return get("introductionsWanted");
  }

  public boolean isWantsIntroductions() {
    return !get("wantsIntroductions").isEmpty();
  }

  public boolean isStandby() {
    return !get("standby").isEmpty();
  }

  public boolean isAgrees() {
    return !get("agrees").isEmpty();
  }
}
