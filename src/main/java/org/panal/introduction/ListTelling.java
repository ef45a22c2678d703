package org.panal.introduction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.matching.MatchedPair;
import org.panal.matching.Matching;
import org.panal.matching.MatchingReport;
import org.panal.matching.Reason;
import org.panal.matching.Unmatched;
import org.panal.shared.Language;
import org.panal.words.InSentence;
import org.panal.words.IntroductionWords;
import org.panal.words.IntroductionWords.Person;
import org.panal.words.IntroductionWords.Why;

/** Tells what the engine found about a list, with a sentence for each reason. */
final class ListTelling {
  private final Meanings meanings;
  private final Language language;
  private final IntroductionWords words;
  private final Map<String, Person> people;

  ListTelling(PeopleList list, Meanings meanings, Language language) {
    this.meanings = meanings;
    this.language = language;
    this.words = new IntroductionWords(language);
    this.people = list.people().stream().collect(Collectors.toMap(ListedPerson::id, this::inWords));
  }

  MatchedList answer(Matching matching, String objective) {
    return new MatchedList(
        matching.introductions().stream().map(this::introduction).toList(),
        matching.unmatched().stream()
            .sorted(Comparator.comparing(Unmatched::id))
            .map(this::leftOut)
            .toList(),
        report(matching.report(), objective),
        MatchedCertificate.of(matching.certificate()));
  }

  /** The same pair as a card for whoever made the list. */
  ListCard card(MatchedPair found) {
    Person a = person(found.pair().first());
    Person b = person(found.pair().second());
    List<Why> reasons = found.reasons().stream().map(this::why).toList();
    return new ListCard(
        introduction(found),
        a.name(),
        b.name(),
        IntroductionWords.telling(reasons).stream().map(words::reason).toList(),
        words.openers(reasons, a, b),
        List.of(words.giftFirst(reasons, a, b), words.giftFirst(reasons, b, a)),
        found.benefitToFirst() > 0 && found.benefitToSecond() > 0);
  }

  MatchedList.Introduction introduction(MatchedPair found) {
    return new MatchedList.Introduction(
        found.pair().first(),
        found.pair().second(),
        found.points(),
        found.reasons().stream().map(this::because).toList());
  }

  private MatchedList.Because because(Reason reason) {
    return new MatchedList.Because(
        reason.code(),
        reason.points(),
        reason.from(),
        reason.to(),
        reason.skill(),
        words.reason(why(reason)));
  }

  private Why why(Reason reason) {
    String skill = reason.skill();
    return new Why(
        reason.code(),
        person(reason.from()),
        person(reason.to()),
        skill == null ? null : about(reason.code(), skill));
  }

  private String about(String code, String skill) {
    return switch (code) {
      case "shared_language" -> InSentence.spoken(skill, language);
      case "fitting_intents" -> words.intent(skill.toLowerCase(Locale.ROOT));
      default -> meanings.label(skill);
    };
  }

  private MatchedList.LeftOut leftOut(Unmatched left) {
    return new MatchedList.LeftOut(
        left.id(),
        left.code(),
        shortage(left),
        words.unmatched(left.code(), person(left.id()).name()) + scarce(left));
  }

  private static MatchedList.@Nullable Shortage shortage(Unmatched left) {
    return left.shortage() == null
        ? null
        : new MatchedList.Shortage(
            left.shortage().skill(), left.shortage().seekers(), left.shortage().offerers());
  }

  private String scarce(Unmatched left) {
    return left.shortage() == null
        ? ""
        : " "
            + words.shortage(
                meanings.label(left.shortage().skill()),
                left.shortage().seekers(),
                left.shortage().offerers());
  }

  private static MatchedList.Report report(MatchingReport report, String objective) {
    return new MatchedList.Report(
        objective,
        report.people(),
        report.covered(),
        report.usefullyServed(),
        report.levels().stream()
            .map(level -> new MatchedList.Level(level.benefit(), level.count(), level.bound()))
            .toList(),
        report.admissiblePairs(),
        report.points(),
        report.value(),
        report.bound(),
        report.proven());
  }

  private Person person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  private Person inWords(ListedPerson person) {
    return new Person(
        person.name(),
        meanings.labelOfField(meanings.field(person)),
        labels(person.offers(), ListedOffer::skill),
        labels(person.seeks(), ListedSeek::skill));
  }

  private <T> List<String> labels(List<T> skills, Function<T, String> text) {
    return skills.stream().map(text).map(meanings::skill).map(meanings::label).distinct().toList();
  }
}
