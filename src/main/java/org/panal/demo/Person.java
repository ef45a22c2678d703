package org.panal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.panal.demo.Sheet.Line;
import org.panal.member.Gathering;
import org.panal.member.Goal;
import org.panal.member.GoalKind;
import org.panal.member.Intent;
import org.panal.member.JoinForm;
import org.panal.member.MenteeForm;
import org.panal.member.MentorForm;
import org.panal.member.OfferForm;
import org.panal.member.PreferencesForm;
import org.panal.member.ProfileForm;
import org.panal.member.SeekForm;
import org.panal.shared.Language;
import org.panal.shared.Role;

/** One of the cast, as the file tells them. */
record Person(Line line) {
  private static final int DAYS_OF_A_PAUSE = 90;

  String key() {
    return line.text("key");
  }

  String email() {
    return line.text("email");
  }

  Set<Role> roles() {
    return line.text("role").equals("member") ? Set.of() : Set.of(line.choice("role", Role.class));
  }

  private Language language() {
    return line.choice("language", Language.class);
  }

  JoinForm joining() {
    return new JoinForm(line.text("name"), email(), language());
  }

  ProfileForm profile() {
    return new ProfileForm(
        line.text("name"),
        language(),
        line.text("field"),
        line.text("organisation"),
        line.text("headline_" + language().tag()),
        line.text("pitch_" + language().tag()),
        offers(),
        seeks(),
        mentors(),
        mentees(),
        line.list("interests"),
        goals(),
        line.list("languages"),
        line.list("links"),
        true);
  }

  private List<OfferForm> offers() {
    return line.parts("offers")
        .map(offer -> new OfferForm(offer.text(0), offer.number(1)))
        .toList();
  }

  private List<SeekForm> seeks() {
    return line.parts("seeks")
        .map(
            seek ->
                new SeekForm(seek.text(0), seek.number(1), Line.choice(Intent.class, seek.text(2))))
        .toList();
  }

  private List<MentorForm> mentors() {
    return line.parts("mentors")
        .map(mentor -> new MentorForm(mentor.text(0), mentor.number(1), mentor.number(2)))
        .toList();
  }

  private List<MenteeForm> mentees() {
    return line.list("seeks_mentor_in").stream().map(skill -> new MenteeForm(skill, 0)).toList();
  }

  private List<Goal> goals() {
    List<String> kinds = line.list("goal_kinds");
    List<String> texts = line.list("goals");
    return IntStream.range(0, kinds.size())
        .mapToObj(at -> new Goal(Line.choice(GoalKind.class, kinds.get(at)), texts.get(at)))
        .toList();
  }

  PreferencesForm preferences(LocalDate today) {
    String status = line.text("status");
    return new PreferencesForm(
        line.choice("format", Gathering.class),
        line.number("introductions_wanted"),
        null,
        status.equals("paused") ? today.plusDays(DAYS_OF_A_PAUSE) : null,
        status.equals("listening"),
        false);
  }
}
