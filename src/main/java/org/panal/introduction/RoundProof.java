package org.panal.introduction;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.panal.matching.CertificateChecker;
import org.panal.matching.LevelCount;
import org.panal.matching.MatchedPair;
import org.panal.matching.Matching;
import org.panal.matching.MatchingReport;
import org.panal.matching.Pair;
import org.panal.matching.Participant;
import org.panal.matching.Pool;
import org.panal.matching.Reason;
import org.panal.matching.RuledOut;
import org.panal.matching.Weights;

/**
 * A round with all that it takes to check it: the people as the engine saw them, by ids alone, the
 * weights, the answer and its certificate.
 *
 * @param apart pairs that must not be introduced, whatever the reason, and none but those that the
 *     answer shows anyhow
 * @param locked pairs that had to be introduced
 * @param levels how many people reach each level, coverage first
 */
public record RoundProof(
    String occurrence,
    int round,
    long seed,
    int introductionsPerPerson,
    Weights weights,
    List<Participant> people,
    List<FrozenPool.Kin> skills,
    List<FrozenPool.Strength> complementaryFields,
    List<FrozenPool.Strength> complementarySkills,
    SortedSet<Pair> apart,
    SortedSet<Pair> locked,
    List<Introduced> introductions,
    List<Integer> levels,
    long value,
    MatchedCertificate certificate) {

  public RoundProof {
    Objects.requireNonNull(weights);
    Objects.requireNonNull(certificate);
    people = List.copyOf(people);
    skills = List.copyOf(skills);
    complementaryFields = List.copyOf(complementaryFields);
    complementarySkills = List.copyOf(complementarySkills);
    apart = Collections.unmodifiableSortedSet(apart);
    locked = Collections.unmodifiableSortedSet(locked);
    introductions = List.copyOf(introductions);
    levels = List.copyOf(levels);
  }

  /** Two people, the smaller id first. */
  record Introduced(String a, String b, int points) {}

  /** Of which round a proof is. */
  record Title(String occurrence, int round, long seed) {}

  static RoundProof of(Title title, FrozenPool frozen, Weights weights, Matching answer) {
    RuledOut ruledOut = new RuledOut(frozen.thaw(), weights);
    Pool pool = ruledOut.hidden(ruledOut.neededFor(answer, title.seed()));
    return new RoundProof(
        title.occurrence(),
        title.round(),
        title.seed(),
        frozen.introductions(),
        weights,
        pool.people(),
        frozen.skills(),
        frozen.complementaryFields(),
        frozen.complementarySkills(),
        pool.vetoed(),
        pool.locked(),
        answer.introductions().stream()
            .map(each -> new Introduced(each.pair().first(), each.pair().second(), each.points()))
            .toList(),
        answer.report().levels().stream().map(LevelCount::count).toList(),
        answer.report().value(),
        MatchedCertificate.of(answer.certificate()).discreet());
  }

  /** What is wrong with the round or its proof; nothing where no round is better. */
  List<String> problems() {
    FrozenPool pool =
        new FrozenPool(
            people,
            skills,
            complementaryFields,
            complementarySkills,
            apart,
            new TreeSet<>(),
            new TreeSet<>(),
            locked,
            introductionsPerPerson);
    try {
      return CertificateChecker.problemsWithoutReasons(pool.thaw(), weights, seed, answer());
    } catch (IllegalArgumentException nonsense) {
      return List.of(String.valueOf(nonsense.getMessage()));
    }
  }

  private Matching answer() {
    List<LevelCount> counts =
        levels.stream().map(count -> new LevelCount(0, count, count)).toList();
    long points = introductions.stream().mapToLong(Introduced::points).sum();
    return new Matching(
        introductions.stream().map(RoundProof::claimed).toList(),
        List.of(),
        new MatchingReport(people.size(), 0, 0, counts, 0, points, value, value, true),
        certificate.proof());
  }

  /** Benefits and reasons are reckoned again by the checker. */
  private static MatchedPair claimed(Introduced each) {
    Reason sum = new Reason("claimed", each.points(), each.a(), each.b(), null);
    return new MatchedPair(new Pair(each.a(), each.b()), each.points(), 0, 0, List.of(sum));
  }
}
