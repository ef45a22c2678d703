package org.panal.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
 * <p>O(n² · skills) for the scores of all pairs at worst, row by row ({@link CheckedRow}); nothing
 * of them is held. The rows are shared out among as many threads as are asked for; what each of
 * them saw is put together. The rest is linear in the certificate.
 */
public final class CertificateChecker {

  private static final int MOST_THREADS = 64;
  private static final Executor BESIDE = work -> new Thread(work, "checking").start();

  private final Pool pool;
  private final Weights weights;
  private final Matching answer;
  private final Certificate certificate;
  private final CheckedPool checked;
  private final List<CheckedPool.Scored> introduced = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /** An answer, and what it claims to be drawn from. */
  public record Claim(Pool pool, Weights weights, long seed, Matching answer) {}

  private CertificateChecker(Claim claim) {
    pool = claim.pool;
    weights = claim.weights;
    answer = claim.answer;
    certificate = answer.certificate();
    checked = new CheckedPool(pool, weights, claim.seed, certificate);
  }

  /**
   * What is wrong with the answer, its proof or the reasons of those left out; nothing where it is
   * proven best.
   */
  public static List<String> problems(Pool pool, Weights weights, long seed, Matching answer) {
    return problems(new Claim(pool, weights, seed, answer), 1);
  }

  /** The same with all pairs shared out among so many threads. */
  public static List<String> problems(Claim claim, int threads) {
    return problems(claim, threads, true);
  }

  /** The same for an answer that does not tell who is left out and why. */
  public static List<String> problemsWithoutReasons(
      Pool pool, Weights weights, long seed, Matching answer) {
    return problems(new Claim(pool, weights, seed, answer), 1, false);
  }

  private static List<String> problems(Claim claim, int threads, boolean withReasons) {
    List<String> misshapen = misshapen(claim.pool, claim.weights, claim.answer);
    if (!misshapen.isEmpty()) {
      return misshapen;
    }
    var checker = new CertificateChecker(claim);
    checker.checkPairs();
    checker.checkPeople();
    checker.checkProof(threads, withReasons);
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

  private void checkProof(int threads, boolean withReasons) {
    Seen seen = seeAll(threads);
    checkPrices(seen.prices);
    var earnings = new CheckedEarnings(checked, weights.bonuses(), certificate, pool.objective());
    CheckedEarnings.Earned earned = earnings.of(introduced);
    checkSum(seen.prices, earned, earnings.ofLocks());
    checkLevels(seen.shortages, earned);
    if (withReasons) {
      problems.addAll(seen.reasons.problems());
    }
  }

  // ---- all pairs are looked at, each by one thread

  /** What the pairs of some rows say. */
  private record Seen(CheckedPrices prices, CheckedShortages shortages, CheckedReasons reasons) {

    void see(CheckedPool.Scored pair) {
      prices.see(pair);
      shortages.see(pair);
      reasons.see(pair);
    }

    void add(Seen others) {
      prices.add(others.prices);
      shortages.add(others.shortages);
      reasons.add(others.reasons);
    }
  }

  /** The first thread takes the first row of so many, the second the second, and so on. */
  private Seen seeAll(int threads) {
    List<CompletableFuture<Seen>> others =
        IntStream.range(1, Checks.within("number of threads", threads, 1, MOST_THREADS))
            .mapToObj(number -> CompletableFuture.supplyAsync(() -> see(number, threads), BESIDE))
            .toList();
    Seen all = see(0, threads);
    others.forEach(other -> all.add(other.join()));
    return all;
  }

  private Seen see(int first, int step) {
    var seen =
        new Seen(
            new CheckedPrices(checked, certificate),
            new CheckedShortages(checked, certificate),
            new CheckedReasons(pool, checked, answer));
    checked.forEachFree(first, step, seen::see);
    return seen;
  }

  // ---- the answer keeps the rules

  private void checkPairs() {
    Set<Pair> seen = new HashSet<>();
    for (MatchedPair found : answer.introductions()) {
      require(seen.add(found.pair()), "a pair is introduced twice");
      if (!pool.locked().contains(found.pair())) {
        Optional<CheckedPool.Scored> scored = checked.free(found.pair());
        require(scored.isPresent(), "a pair is introduced that may not be");
        scored.ifPresent(introduced::add);
        scored.ifPresent(
            pair -> require(pair.points() == found.points(), "the points of a pair are wrong"));
      }
    }
    require(seen.containsAll(pool.locked()), "a locked pair is missing");
  }

  private void checkPeople() {
    int[] held = new int[checked.people()];
    int[] mentees = new int[checked.people()];
    for (CheckedPool.Scored pair : introduced) {
      held[pair.a()]++;
      held[pair.b()]++;
      mentees[pair.a()] += pair.mentorsA() ? 1 : 0;
      mentees[pair.b()] += pair.mentorsB() ? 1 : 0;
    }
    for (int person = 0; person < held.length; person++) {
      require(held[person] <= checked.freePlaces(person), "somebody has more than they want");
      boolean fit = mentees[person] == 0 || mentees[person] <= checked.menteePlaces(person);
      require(fit, "somebody has more mentees than they take");
    }
  }

  // ---- the prices cover every pair

  private void checkPrices(CheckedPrices prices) {
    require(certificate.grain() == 1 || certificate.grain() == checked.fineGrain(), "grain");
    require(certificate.levelBonuses().stream().allMatch(bonus -> bonus >= 0), "level bonuses");
    problems.addAll(prices.problems());
  }

  // ---- the prices add up to what the answer earns

  private void checkSum(
      CheckedPrices prices, CheckedEarnings.Earned earned, CheckedEarnings.Earned byLocks) {
    BigInteger free = earned.from(0).subtract(byLocks.from(0));
    require(prices.sum().equals(free.shiftLeft(1)), "the prices do not add up to the answer");
    require(earned.value() == answer.report().value(), "the value is wrong");
    require(answer.report().bound() == answer.report().value(), "the bound is not the value");
  }

  // ---- each level is as high as can be, given those before it

  private void checkLevels(CheckedShortages shortages, CheckedEarnings.Earned earned) {
    for (int level = certificate.levelBonuses().size() - 1; level >= 0; level--) {
      long count = earned.counts().get(level);
      boolean isSettled = earned.isOutweighed(level) || count == shortages.bound(level);
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
