package org.panal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.member.Gathering;
import org.panal.member.Goal;
import org.panal.member.GoalKind;
import org.panal.member.Intent;
import org.panal.member.MenteeForm;
import org.panal.member.MentorForm;
import org.panal.member.OfferForm;
import org.panal.member.PreferencesForm;
import org.panal.member.ProfileForm;
import org.panal.member.ProfileSkill;
import org.panal.member.ProfileView;
import org.panal.member.SeekForm;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.words.InSentence;

/**
 * Reads the form of a profile. What the form does not ask again, such as a mentor's level, stays as
 * the profile has it.
 */
record ProfileReading(ProfileFields fields, ProfileView before) {
  private static final int GOALS = 3;
  private static final int USUAL_LEVEL = 3;
  private static final int USUAL_IMPORTANCE = 2;
  private static final int LEVEL_OF_A_MENTOR = 4;
  private static final int USUAL_INTRODUCTIONS = 2;

  ProfileForm profile() {
    Language language = fields.choice("language", Language.class);
    return new ProfileForm(
        fields.at("name"),
        language == null ? before.language() : language,
        fields.at("field"),
        fields.at("organisation"),
        fields.at("headline"),
        fields.at("pitch"),
        fields.texts("offer", "offers").stream().map(this::offer).toList(),
        fields.texts("seek", "seeks").stream().map(this::seek).toList(),
        fields.texts("mentor", "mentors").stream().map(this::mentor).toList(),
        fields.texts("mentee", "mentees").stream().map(this::mentee).toList(),
        fields.texts("interest", "interests"),
        goals(),
        languages(),
        fields.lines("links"),
        fields.has("listed"));
  }

  private OfferForm offer(String text) {
    return new OfferForm(text, fields.number("level:" + text, 1, 5, USUAL_LEVEL));
  }

  private SeekForm seek(String text) {
    return new SeekForm(
        text,
        fields.number("importance:" + text, 1, 3, USUAL_IMPORTANCE),
        fields.choice("intent:" + text, Intent.class));
  }

  private MentorForm mentor(String text) {
    return new MentorForm(
        text,
        level(before.mentors(), text, LEVEL_OF_A_MENTOR),
        fields.number("mentorPlaces", 1, 5, 1));
  }

  private MenteeForm mentee(String text) {
    return new MenteeForm(text, level(before.mentees(), text, 0));
  }

  private static int level(List<ProfileSkill> skills, String text, int usual) {
    return skills.stream()
        .filter(skill -> text.equals(skill.skill()) || text.equalsIgnoreCase(skill.label()))
        .map(ProfileSkill::level)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(usual);
  }

  private List<Goal> goals() {
    return IntStream.range(0, GOALS).mapToObj(this::goal).filter(Objects::nonNull).toList();
  }

  /** Words alone are a goal too: to meet people for that. */
  private @Nullable Goal goal(int i) {
    GoalKind kind = fields.choice("goal" + i, GoalKind.class);
    String text = fields.at("goalText" + i);
    if (kind == null && text.isBlank()) {
      return null;
    }
    return new Goal(kind == null ? GoalKind.MEET_PEOPLE : kind, text);
  }

  private List<String> languages() {
    return Stream.of(fields.at("languages").split("[,;\\r\\n]+"))
        .filter(text -> !text.isBlank())
        .map(InSentence::codeOfSpoken)
        .map(code -> code.toLowerCase(Locale.ROOT))
        .map(ProfileReading::known)
        .toList();
  }

  private static String known(String code) {
    if (!code.matches("[a-z]{2,3}")) {
      throw new Invalid("languages", "field.unknown", code);
    }
    return code;
  }

  PreferencesForm preferences() {
    Gathering gathering = fields.choice("gathering", Gathering.class);
    return new PreferencesForm(
        gathering == null ? Gathering.BOTH : gathering,
        fields.number("introductions", 1, 5, USUAL_INTRODUCTIONS),
        fields.number("monthlyCap", 1, 30),
        pausedUntil(),
        fields.has("listening"),
        fields.has("avoidsOwnOrganisation"));
  }

  private @Nullable LocalDate pausedUntil() {
    String typed = fields.at("pausedUntil").strip();
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new Invalid("pausedUntil", "field.unknown", typed);
    }
  }
}
