package org.panal.introduction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Reason;
import org.panal.matching.Shortage;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileSkill;
import org.panal.shared.Language;
import org.panal.words.InSentence;
import org.panal.words.IntroductionWords;
import org.panal.words.IntroductionWords.Person;
import org.panal.words.IntroductionWords.Why;
import org.panal.words.Sentences;

/** The people and reasons of some introductions, in the words of one language. */
final class Telling {
  private final Language language;
  private final IntroductionWords words;
  private final Map<UUID, ProfileCard> cards;
  private final Map<String, String> labels;
  private final Map<UUID, Person> people;

  /** People as they stand in sentences are compared by identity: each is made once. */
  Telling(
      Language language,
      Map<UUID, ProfileCard> cards,
      Map<String, String> labels,
      Map<UUID, Person> people) {
    this.language = language;
    this.words = new IntroductionWords(language);
    this.cards = cards;
    this.labels = labels;
    this.people = people;
  }

  static Person person(ProfileCard card, String field, String name) {
    return new Person(name, InSentence.label(field), labels(card.offers()), labels(card.seeks()));
  }

  private static List<String> labels(List<ProfileSkill> skills) {
    return skills.stream().map(ProfileSkill::label).map(InSentence::label).toList();
  }

  IntroductionWords words() {
    return words;
  }

  ProfileCard card(UUID member) {
    return Objects.requireNonNull(cards.get(member));
  }

  Person person(UUID member) {
    return Objects.requireNonNull(people.get(member));
  }

  List<Why> whys(Introduction introduction) {
    return introduction.reasons().stream().map(this::why).toList();
  }

  Why why(Reason reason) {
    String about = reason.skill();
    return new Why(
        reason.code(),
        person(UUID.fromString(reason.from())),
        person(UUID.fromString(reason.to())),
        about == null ? null : about(reason.code(), about));
  }

  private String about(String code, String about) {
    return switch (code) {
      case "shared_language" -> InSentence.spoken(about, language);
      case "fitting_intents" -> words.intent(about.toLowerCase(Locale.ROOT));
      case "shared_goal" -> Sentences.of("goal." + about, language, List.of());
      default -> InSentence.label(label(about));
    };
  }

  /** A skill by its name, as it stands alone. */
  String label(String skill) {
    return labels.getOrDefault(skill, skill);
  }

  @Nullable String shortage(@Nullable Shortage shortage) {
    return shortage == null
        ? null
        : words.shortage(
            InSentence.label(label(shortage.skill())), shortage.seekers(), shortage.offerers());
  }
}
