package org.panal.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that an answer is what it claims to be, from the pool and the answer alone. It scores
 * every pair of the pool again by the rules ({@link Vetoes}, {@link Affinities}) and shares nothing
 * with what found the answer.
 *
 * <p>The argument: each place and each end of a pair holds at most one edge, and inside an odd set
 * of s of them at most (s − 1)/2 edges fit. So if all prices are at least 0, and every edge costs
 * at least its weight at its two nodes plus the odd sets that hold both, then no answer earns more
 * than all prices together, (s − 1)/2 times that of each odd set. An answer that earns just as much
 * is best.
 *
 * <p>O(n² · skills) for the scores; the rest is linear in the pairs and the certificate.
 */
public final class CertificateChecker {

  private final Pool pool;
  private final Matching answer;
  private final Certificate certificate;
  private final CheckedPool checked;
  private final List<String> problems = new ArrayList<>();

  private CertificateChecker(Pool pool, Weights weights, long seed, Matching answer) {
    this.pool = pool;
    this.answer = answer;
    certificate = answer.certificate();
    checked = new CheckedPool(pool, weights, seed, certificate);
  }

  /**
   * What is wrong with the answer, its proof or the reasons of those left out; nothing where it is
   * proven best.
   */
  public static List<String> problems(Pool pool, Weights weights, long seed, Matching answer) {
    return problems(pool, weights, seed, answer, true);
  }

  /** The same for an answer that does not tell who is left out and why. */
  public static List<String> problemsWithoutReasons(
      Pool pool, Weights weights, long seed, Matching answer) {
    return problems(pool, weights, seed, answer, false);
  }

  private static List<String> problems(
      Pool pool, Weights weights, long seed, Matching answer, boolean reasons) {
    List<String> misshapen = misshapen(pool, weights, answer);
    if (!misshapen.isEmpty()) {
      return misshapen;
    }
    var checker = new CertificateChecker(pool, weights, seed, answer);
    checker.checkAnswer();
    checker.checkPrices();
    checker.checkSum();
    checker.checkLevels();
    if (reasons) {
      checker.problems.addAll(new CheckedReasons(pool, checker.checked, answer).problems());
    }
    return List.copyOf(checker.problems);
  }

  private static List<String> misshapen(Pool pool, Weights weights, Matching answer) {
    int levels = weights.bonuses().levels().size() + 1;
    Set<String> people = pool.people().stream().map(Participant::id).collect(Collectors.toSet());
    var problems = new ArrayList<>(CertificateShape.problems(answer.certificate(), levels, people));
    if (answer.report().levels().size() != levels) {
      problems.add("the report has other levels");
    }
    return problems;
  }

  // ---- the answer keeps the rules

  private void checkAnswer() {
    Map<String, Integer> held = new HashMap<>();
    Set<Pair> seen = new HashSet<>();
    for (MatchedPair found : answer.introductions()) {
      boolean isLocked = pool.locked().contains(found.pair());
      CheckedPool.Scored scored = checked.pairs().get(found.pair());
      require(seen.add(found.pair()), "a pair is introduced twice");
      require(scored != null || isLocked, "a pair is introduced that may not be");
      require(
          scored == null || scored.points() == found.points(), "the points of a pair are wrong");
      held.merge(found.pair().first(), 1, Integer::sum);
      held.merge(found.pair().second(), 1, Integer::sum);
    }
    for (Participant person : pool.people()) {
      int most = pool.capOf(person);
      require(held.getOrDefault(person.id(), 0) <= most, "somebody has more than they want");
      require(checked.menteesFit(person.id(), seen), "somebody has more mentees than they take");
    }
    require(seen.containsAll(pool.locked()), "a locked pair is missing");
  }

  // ---- the prices cover every pair

  private void checkPrices() {
    require(certificate.grain() == 1 || certificate.grain() == checked.fineGrain(), "grain");
    require(certificate.levelBonuses().stream().allMatch(bonus -> bonus >= 0), "level bonuses");
    require(
        certificate.places().values().stream().flatMap(List::stream).allMatch(price -> price >= 0),
        "the price of a place is negative");
    require(checked.sets().areOddAndNested(), "the odd sets are not odd or not nested");
    checked.pairs().values().forEach(this::checkCovered);
  }

  private void checkCovered(CheckedPool.Scored pair) {
    Certificate.EndPrices ends = checked.endPrices(pair);
    require(ends.atFirst() >= 0 && ends.atSecond() >= 0, "the price of an end is negative");
    long both = checked.sets().priceOfBoth(checked.end(pair, true), checked.end(pair, false));
    require(
        ends.atFirst() + ends.atSecond() + both >= 2 * checked.middle(pair),
        "a pair is not covered in its middle");
    require(isCovered(pair, true, ends.atFirst()), "a pair is not covered at its first person");
    require(isCovered(pair, false, ends.atSecond()), "a pair is not covered at its second person");
  }

  private boolean isCovered(CheckedPool.Scored pair, boolean atFirst, long endPrice) {
    String person = atFirst ? pair.pair().first() : pair.pair().second();
    List<Long> prices = checked.prices(person);
    boolean covered = prices.size() == checked.freePlaces(person);
    for (int place = 0; covered && place < checked.placesFor(pair, atFirst); place++) {
      long sets =
          checked
              .sets()
              .priceOfBoth(new Certificate.Place(person, place), checked.end(pair, atFirst));
      long needed = 2 * (checked.half(pair) + checked.offset(pair, atFirst, place));
      covered = prices.get(place) + endPrice + sets >= needed;
    }
    return covered;
  }

  // ---- the prices add up to what the answer earns

  private void checkSum() {
    BigInteger sum = checked.sets().worth();
    for (List<Long> prices : certificate.places().values()) {
      for (long price : prices) {
        sum = sum.add(BigInteger.valueOf(price));
      }
    }
    for (CheckedPool.Scored pair : checked.pairs().values()) {
      Certificate.EndPrices ends = checked.endPrices(pair);
      long beyond = ends.atFirst() + ends.atSecond() - 2 * checked.middle(pair);
      sum = beyond == 0 ? sum : sum.add(BigInteger.valueOf(beyond));
    }
    CheckedPool.Earned earned = checked.earned(answer.introductions());
    BigInteger free = checked.from(0, earned).subtract(checked.from(0, checked.earnedByLocks()));
    require(sum.equals(free.shiftLeft(1)), "the prices do not add up to the answer");
    require(earned.value() == answer.report().value(), "the value is wrong");
    require(answer.report().bound() == answer.report().value(), "the bound is not the value");
  }

  // ---- each level is as high as can be, given those before it

  private void checkLevels() {
    CheckedPool.Earned earned = checked.earned(answer.introductions());
    for (int level = certificate.levelBonuses().size() - 1; level >= 0; level--) {
      long count = earned.counts().get(level);
      boolean isSettled = checked.outweighs(level, earned) || count == checked.shortageBound(level);
      require(isSettled || pool.objective() == Objective.VALUE, "a level is not settled");
      require(count == answer.report().levels().get(level).count(), "a count is wrong");
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds && !problems.contains(otherwise)) {
      problems.add(otherwise);
    }
  }
}
