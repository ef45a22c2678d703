package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the best answer would be if two people had to be introduced, or must not be, and what that
 * costs. Exact: the other answer is solved anew under that condition.
 *
 * <p>Guarantee: keeping apart two whom the best answer does not introduce, or bringing together two
 * whom it does, changes nothing and costs nothing. Nothing else costs less than nothing either, but
 * for a pair that would never be drawn because there is nothing to show for it: bringing it
 * together allows more than before, and may earn.
 *
 * <p>Cost: one solve to begin with, one for each question.
 */
public final class WhatIf {

  private final Pool pool;
  private final Weights weights;
  private final long seed;
  private final Matcher matcher = new FairMatcher();
  private final Matching best;

  public WhatIf(Pool pool, Weights weights, long seed) {
    this.pool = pool;
    this.weights = weights;
    this.seed = seed;
    best = matcher.match(pool, weights, seed);
  }

  /**
   * What the best answer has more than another one; where it has less, below zero.
   *
   * @param levels how many people more reach each level, coverage first: the first that is not zero
   *     decides, whatever comes after it
   * @param value how much more it earns below the levels: points and bonuses
   * @param points how many more points its introductions have
   */
  public record Price(List<Integer> levels, long value, long points) {
    public Price {
      levels = List.copyOf(levels);
    }

    /** Below, at or above zero by the order in which levels and value count. */
    public int sign() {
      return levels.stream()
          .filter(people -> people != 0)
          .findFirst()
          .map(Integer::signum)
          .orElse(Long.signum(value));
    }
  }

  /** The best answer under a condition. */
  public record Change(Matching after, Price price) {}

  /** The best answer without any condition but those of the pool. */
  public Matching best() {
    return best;
  }

  /** What if these two must not be introduced? Not for a pair that is locked. */
  public Change apart(Pair pair) {
    if (pool.locked().contains(pair)) {
      throw new IllegalArgumentException("a locked pair cannot be kept apart");
    }
    if (best.between(pair.first(), pair.second()).isEmpty()) {
      return unchanged();
    }
    var vetoed = new TreeSet<>(pool.vetoed());
    vetoed.add(pair);
    return priced(matcher.match(with(vetoed, new TreeSet<>(pool.locked())), weights, seed));
  }

  /** What if these two had to be introduced? Only for a pair that may be locked. */
  public Change together(Pair pair) {
    if (!Locks.allow(pool, weights, pair)) {
      throw new IllegalArgumentException("this pair cannot be locked");
    }
    if (best.between(pair.first(), pair.second()).isPresent()) {
      return unchanged();
    }
    var locked = new TreeSet<>(pool.locked());
    locked.add(pair);
    return priced(matcher.match(with(new TreeSet<>(pool.vetoed()), locked), weights, seed));
  }

  private Change unchanged() {
    return new Change(best, new Price(best.report().levels().stream().map(l -> 0).toList(), 0, 0));
  }

  /** Both answers are graded by the pool as it is: a lock must not make its pair look better. */
  private Change priced(Matching after) {
    var draw = new Draw(new Profiles(pool, weights), seed);
    int[] chosen = candidates(draw, after);
    boolean isComparable = chosen.length + pool.locked().size() == after.introductions().size();
    Grade other = isComparable ? Grade.of(new Outcome(draw, chosen)) : Grade.of(after.report());
    Grade own = Grade.of(best.report());
    return new Change(
        after,
        new Price(
            IntStream.range(0, own.counts().size())
                .mapToObj(level -> own.counts().get(level) - other.counts().get(level))
                .toList(),
            own.value() - other.value(),
            own.points() - other.points()));
  }

  private record Grade(List<Integer> counts, long value, long points) {
    static Grade of(Outcome outcome) {
      List<Integer> counts = Arrays.stream(outcome.counts).boxed().toList();
      return new Grade(counts, outcome.value, outcome.points);
    }

    static Grade of(MatchingReport report) {
      List<Integer> counts = report.levels().stream().map(LevelCount::count).toList();
      return new Grade(counts, report.value(), report.points());
    }
  }

  /** The candidates of the pool that an answer chose, by index. */
  private static int[] candidates(Draw draw, Matching answer) {
    var indexes = new TreeMap<Pair, Integer>();
    for (int pair = 0; pair < draw.candidates.size; pair++) {
      indexes.put(
          new Pair(
              draw.all.get(draw.candidates.a[pair]).id(),
              draw.all.get(draw.candidates.b[pair]).id()),
          pair);
    }
    var chosen = new ArrayList<Integer>();
    for (MatchedPair found : answer.introductions()) {
      if (indexes.containsKey(found.pair())) {
        chosen.add(indexes.get(found.pair()));
      }
    }
    return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private Pool with(TreeSet<Pair> vetoed, TreeSet<Pair> locked) {
    return new Pool(
        pool.people(),
        pool.knowledge(),
        vetoed,
        pool.met(),
        locked,
        pool.kept(),
        pool.introductions(),
        pool.floor(),
        pool.objective());
  }
}
