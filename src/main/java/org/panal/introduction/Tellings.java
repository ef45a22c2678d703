package org.panal.introduction;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.panal.matching.Fields;
import org.panal.matching.Reason;
import org.panal.matching.Shortage;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileSkill;
import org.panal.member.Profiles;
import org.panal.shared.Language;
import org.panal.skill.FieldView;
import org.panal.skill.Skills;

/** Reads at once what it takes to put introductions into words. */
@ApplicationScoped
class Tellings {
  private final Profiles profiles;
  private final Skills skills;

  Tellings(Profiles profiles, Skills skills) {
    this.profiles = profiles;
    this.skills = skills;
  }

  /**
   * What is to be told.
   *
   * @param members whoever is named
   * @param codes skills that are named
   */
  record Subject(Set<UUID> members, Set<String> codes) {
    /** The same, and these members. */
    Subject and(Stream<UUID> more) {
      return new Subject(Stream.concat(members.stream(), more).collect(toSet()), codes);
    }

    static Subject of(Collection<Introduction> introductions, Collection<UnmatchedMember> left) {
      return new Subject(
          Stream.concat(
                  introductions.stream().flatMap(each -> Stream.of(each.oneId(), each.otherId())),
                  left.stream().map(UnmatchedMember::memberId))
              .collect(toSet()),
          Stream.concat(
                  introductions.stream()
                      .flatMap(each -> each.reasons().stream())
                      .map(Reason::skill)
                      .filter(Objects::nonNull),
                  left.stream().flatMap(each -> each.shortage().map(Shortage::skill).stream()))
              .collect(toSet()));
    }
  }

  /**
   * @param naming makes of first name and initial what sentences call a person
   */
  Telling of(Subject subject, Language language, UnaryOperator<String> naming) {
    List<ProfileCard> cards =
        subject.members().isEmpty() ? List.of() : profiles.cards(subject.members(), language);
    Map<String, String> labels =
        subject.codes().isEmpty() ? Map.of() : skills.labels(subject.codes(), language);
    Map<UUID, String> fields = fields(cards, language);
    return new Telling(
        language,
        cards.stream().collect(toMap(ProfileCard::id, card -> card)),
        labels,
        cards.stream()
            .collect(
                toMap(
                    ProfileCard::id,
                    card ->
                        Telling.person(
                            card, fields.getOrDefault(card.id(), ""), naming.apply(card.name())))));
  }

  /** What the matcher takes for their field: the stated one, else that of most of their offers. */
  private Map<UUID, String> fields(List<ProfileCard> cards, Language language) {
    Set<String> offered =
        cards.stream()
            .filter(card -> card.field() == null)
            .flatMap(Tellings::offered)
            .collect(toSet());
    Map<String, String> fieldOfSkill = offered.isEmpty() ? Map.of() : skills.fieldsOf(offered);
    Map<String, FieldView> named =
        fieldOfSkill.isEmpty() ? Map.of() : skills.fieldsByCode(language);
    return cards.stream()
        .collect(
            toMap(
                ProfileCard::id,
                card -> {
                  FieldView field = named.get(Fields.ofMost(offered(card), fieldOfSkill));
                  String stated = card.field();
                  return stated != null ? stated : field == null ? "" : field.label();
                }));
  }

  private static Stream<String> offered(ProfileCard card) {
    return card.offers().stream().map(ProfileSkill::skill).filter(Objects::nonNull);
  }
}
