package org.panal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The exact matcher: vetoes and affinities give the candidates, {@link Levels} the expanded
 * instance, and a {@link ExpandedSolver} its best answer.
 *
 * <p>Guarantee: where the report says proven, no choice of admissible pairs within the caps covers
 * more people; none that covers as many serves more people at the first level, and so on; and none
 * equal in all of that has a higher value.
 */
public final class FairMatcher implements Matcher {

  private final ExpandedSolver solver;
  private final Crew crew;

  /** A matcher that works on the thread that asks it, and on no other. */
  public FairMatcher() {
    this(new StagedSolver());
  }

  FairMatcher(ExpandedSolver solver) {
    this(solver, Crew.ALONE);
  }

  private FairMatcher(ExpandedSolver solver, Crew crew) {
    this.solver = solver;
    this.crew = crew;
  }

  /** A matcher that works on so many threads at once; its answers are the same for any number. */
  public static FairMatcher on(int threads) {
    return new FairMatcher(new StagedSolver(), new Crew(threads));
  }

  @Override
  public Matching match(Pool pool, Weights weights, long seed) {
    return match(new Draw(new Profiles(pool, weights), seed, crew));
  }

  Matching match(Draw draw) {
    Levels levels = Levels.withTieBreak(draw);
    Optional<Attempt> best = best(draw, levels);
    if (best.isEmpty()) {
      levels = Levels.inPoints(draw);
      best = best(draw, levels);
    }
    Attempt found =
        best.orElseThrow(() -> new SumsTooLarge("too many people for weights this large"));
    var leftOut = new LeftOut(draw, found.outcome());
    return new Matching(
        introductions(draw, found.outcome()),
        leftOut.all(),
        report(draw, levels, found),
        Certificates.of(draw, levels, found.instance(), found.proof(), leftOut.bottlenecks()));
  }

  /** The best answer with all levels settled, unless the numbers would grow too large. */
  private Optional<Attempt> best(Draw draw, Levels levels) {
    boolean isOpen = true;
    Optional<Attempt> found = Optional.empty();
    while (isOpen) {
      if (levels.greatest() > solver.limit()) {
        return Optional.empty();
      }
      Expansion instance = levels.expansion();
      ExpandedSolver.Answer answer = solver.solve(instance);
      var outcome = new Outcome(draw, answer.pairs());
      found = Optional.of(new Attempt(instance, outcome, answer.proof()));
      isOpen = levels.raise(outcome);
    }
    return found;
  }

  @Override
  public GradedMatching match(GradedPairs pairs, long seed) {
    var instance = GradedExpansion.of(pairs, seed, solver.limit());
    ExpandedSolver.Answer answer = solver.solve(instance.expansion());
    var chosen = new TreeMap<Pair, Long>();
    for (int pair : answer.pairs()) {
      chosen.put(instance.pair(pair), pairs.pointsOf(instance.pair(pair)));
    }
    long value = chosen.values().stream().mapToLong(Long::longValue).sum();
    long bound = answer.proof().doubledBound() / 2 / instance.expansion().grain;
    return new GradedMatching(
        chosen, value, bound, bound == value, Certificates.of(pairs, instance, answer.proof()));
  }

  /** One solve under the bonuses in use. */
  private record Attempt(Expansion instance, Outcome outcome, Proof proof) {}

  private static List<MatchedPair> introductions(Draw draw, Outcome outcome) {
    var found = new ArrayList<MatchedPair>();
    for (int lock = 0; lock < draw.locks.size; lock++) {
      found.add(introduction(draw, draw.locks, lock));
    }
    for (int pair : outcome.chosen) {
      found.add(introduction(draw, draw.candidates, pair));
    }
    found.sort(Comparator.comparing(MatchedPair::pair));
    return found;
  }

  static MatchedPair introduction(Draw draw, Candidates pairs, int pair) {
    Profile first = draw.all.get(pairs.a[pair]);
    Profile second = draw.all.get(pairs.b[pair]);
    return new MatchedPair(
        new Pair(first.id(), second.id()),
        pairs.points[pair],
        pairs.benefitA[pair],
        pairs.benefitB[pair],
        Affinities.reasons(first, second, draw.all));
  }

  private static MatchingReport report(Draw draw, Levels levels, Attempt attempt) {
    Outcome outcome = attempt.outcome();
    var counts = new ArrayList<LevelCount>();
    for (int level = 0; level < outcome.counts.length; level++) {
      int benefit = level == 0 ? 0 : draw.bonuses().levels().get(level - 1);
      counts.add(new LevelCount(benefit, outcome.counts[level], levels.bound(level)));
    }
    long bound = levels.valueBound(attempt.proof().doubledBound(), outcome);
    return new MatchingReport(
        draw.people(),
        outcome.covered,
        outcome.usefullyServed,
        counts,
        draw.candidates.size + draw.locks.size,
        outcome.points,
        outcome.value,
        bound,
        bound == outcome.value);
  }
}
