package org.panal.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.panal.member.PreferencesView;
import org.panal.member.ProfileSkill;
import org.panal.member.ProfileView;
import org.panal.shared.Language;
import org.panal.words.InSentence;

/** Fills the form with a profile as it is. */
final class ProfileTelling {
  private ProfileTelling() {}

  static ProfileFields of(ProfileView profile, PreferencesView wishes, Language reader) {
    ProfileFields fields =
        new ProfileFields()
            .with("version", profile.version())
            .with("name", profile.name())
            .with("language", profile.language())
            .with("field", profile.field())
            .with("organisation", profile.organisation())
            .with("headline", profile.headline())
            .with("pitch", profile.pitch())
            .with("links", String.join("\n", profile.links()))
            .with("listed", profile.listed() ? "true" : null)
            .with("languages", spoken(profile.languages(), reader));
    skills(fields, profile);
    goals(fields, profile);
    return wishes(fields, wishes);
  }

  private static String spoken(List<String> codes, Language reader) {
    return codes.stream().map(code -> InSentence.spoken(code, reader)).collect(joining(", "));
  }

  private static void skills(ProfileFields fields, ProfileView profile) {
    for (ProfileSkill offer : profile.offers()) {
      fields.with("offer", value(offer)).with("level:" + value(offer), offer.level());
    }
    for (ProfileSkill seek : profile.seeks()) {
      fields
          .with("seek", value(seek))
          .with("importance:" + value(seek), seek.importance())
          .with("intent:" + value(seek), seek.intent());
    }
    profile.mentors().forEach(skill -> fields.with("mentor", value(skill)));
    profile.mentees().forEach(skill -> fields.with("mentee", value(skill)));
    profile.interests().forEach(skill -> fields.with("interest", value(skill)));
    profile.mentors().stream()
        .findFirst()
        .ifPresent(first -> fields.with("mentorPlaces", first.mentees()));
  }

  /** A skill goes by its code; a text that waits for its meaning by itself. */
  static String value(ProfileSkill skill) {
    return skill.skill() == null ? skill.text() : skill.skill();
  }

  private static void goals(ProfileFields fields, ProfileView profile) {
    for (int i = 0; i < profile.goals().size(); i++) {
      fields.with("goal" + i, profile.goals().get(i).kind());
      fields.with("goalText" + i, profile.goals().get(i).text());
    }
  }

  private static ProfileFields wishes(ProfileFields fields, PreferencesView wishes) {
    return fields
        .with("gathering", wishes.gathering())
        .with("introductions", wishes.introductions())
        .with("monthlyCap", wishes.monthlyCap())
        .with("pausedUntil", wishes.pausedUntil())
        .with("listening", wishes.listening() ? "true" : null)
        .with("avoidsOwnOrganisation", wishes.avoidsOwnOrganisation() ? "true" : null);
  }
}
