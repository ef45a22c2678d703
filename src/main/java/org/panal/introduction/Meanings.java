package org.panal.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.panal.matching.Fields;
import org.panal.matching.Knowledge;
import org.panal.shared.Folded;
import org.panal.shared.Language;
import org.panal.skill.FieldView;
import org.panal.skill.Skills;
import org.panal.words.InSentence;

/**
 * What the texts of a list mean, read from the vocabulary at once. A skill or field that it lacks
 * means itself, as it is compared: here only, on profiles it would wait for review.
 */
final class Meanings {
  private final Map<String, String> skills;
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> fieldLabels = new HashMap<>();
  private final Knowledge knowledge;

  private Meanings(Map<String, String> skills, Knowledge knowledge) {
    this.skills = skills;
    this.knowledge = knowledge;
  }

  static Meanings read(Skills vocabulary, PeopleList list, Language language) {
    List<String> texts =
        list.people().stream().flatMap(Meanings::skillsAndField).distinct().toList();
    Map<String, String> understood = texts.isEmpty() ? Map.of() : vocabulary.understand(texts);
    Meanings meanings = new Meanings(understood, DrawKnowledge.of(vocabulary.knowledge()));
    list.people().forEach(meanings::remember);
    vocabulary
        .labels(List.copyOf(understood.values()), language)
        .forEach((code, label) -> meanings.labels.put(code, InSentence.label(label)));
    vocabulary.fields(language).forEach(meanings::know);
    return meanings;
  }

  /** The code of a skill, or its normalised text. */
  String skill(String text) {
    String folded = Folded.of(text);
    return skills.getOrDefault(folded, folded);
  }

  /** The field of a person: the stated one, else that of most of what they offer, if any. */
  String field(ListedPerson person) {
    return person.field().isEmpty()
        ? Fields.ofMost(
            person.offers().stream().map(ListedOffer::skill).map(this::skill),
            knowledge.fieldOfSkill())
        : field(person.field());
  }

  /** How a field that {@link #field} gave stands in a sentence. */
  String labelOfField(String field) {
    return fieldLabels.getOrDefault(field, label(field));
  }

  /** The code of a field, told by its name or by a skill of it; else its normalised text. */
  private String field(String text) {
    String folded = Folded.of(text);
    String ofSkill = knowledge.fieldOfSkill().get(skill(text));
    return fields.getOrDefault(folded, ofSkill == null ? folded : ofSkill);
  }

  /** How a skill that {@link #skill} gave, a goal or an interest stands in a sentence. */
  String label(String meaning) {
    return labels.getOrDefault(meaning, meaning);
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** The smallest of several spellings, so that the order of the people changes nothing. */
  private void remember(ListedPerson person) {
    Stream.of(skillsAndField(person), person.goals().stream(), person.interests().stream())
        .flatMap(texts -> texts)
        .forEach(text -> labels.merge(Folded.of(text), text, Meanings::smaller));
  }

  private void know(FieldView field) {
    for (String name : List.of(field.code(), field.labelEn(), field.labelEs())) {
      fields.put(Folded.of(name), field.code());
    }
    fieldLabels.put(field.code(), InSentence.label(field.label()));
  }

  private static String smaller(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Stream<String> skillsAndField(ListedPerson person) {
    return Stream.concat(skillsOf(person), Stream.of(person.field()));
  }

  private static Stream<String> skillsOf(ListedPerson person) {
    return Stream.of(
            person.offers().stream().map(ListedOffer::skill),
            person.seeks().stream().map(ListedSeek::skill),
            person.mentors().stream().map(ListedOffer::skill),
            person.seeksMentorIn().stream().map(ListedOffer::skill))
        .flatMap(texts -> texts);
  }
}
