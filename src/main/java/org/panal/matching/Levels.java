package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The levels of the fair objective, one after the other without powers of n.
 *
 * <p>Each level i has a finite bonus L_i per person who reaches it, and the instance is solved for
 * the sum of all. Level i of an answer x that is best for that sum is settled when
 *
 * <ul>
 *   <li>its count equals the bound of a flow ({@link LevelFlow}), or
 *   <li>L_i is greater than all that x has below the level: its value plus Σ_{j>i} L_j·count_j(x).
 *       For an answer y with the same counts above and a greater count here would have at least
 *       Σ_{j≤i} L_j·count_j(x) + L_i, as values are never negative: more than x has, and x is best.
 * </ul>
 *
 * <p>With all levels settled x is best in the order of the levels, and among those best in value.
 * Until then the bonus of each unsettled level is raised above what lies below it and the instance
 * solved anew; bonuses only rise, and the sum of what lies below is bounded, so this ends. An
 * eighth more than what lies below is room for the next answer to have more there; more than that
 * would leave less room for large pools.
 */
final class Levels {

  /** Pairs in a part of all of them, shared out among a crew. */
  private static final int PAIRS = 1 << 16;

  private final Draw draw;
  private final long grain;
  private final int[] bounds;
  private final BitSet[] inShort;
  private final long[] bonuses;

  private Levels(Draw draw, long grain) {
    this.draw = draw;
    this.grain = grain;
    int levels = draw.bonuses().levels().size() + 1;
    bonuses = new long[levels];
    bounds = new int[levels];
    inShort = new BitSet[levels];
    draw.crew.share(levels, 1, () -> (level, from, until) -> bound(level, flow(level)));
    Arrays.setAll(bonuses, level -> draw.isFair() ? mostOfOnePair() << 2 * (levels - level) : 0);
  }

  /** With grains so fine that the tie-break decides between answers of equal value. */
  static Levels withTieBreak(Draw draw) {
    long places = Arrays.stream(draw.free).asLongStream().sum();
    return new Levels(draw, 1 + TieBreak.MOST * (places / 2));
  }

  /** In whole points, where there is no room for grains. */
  static Levels inPoints(Draw draw) {
    return new Levels(draw, 1);
  }

  private void bound(int level, LevelFlow flow) {
    bounds[level] = flow.served() + served(level);
    inShort[level] = flow.inShort();
  }

  int bound(int level) {
    return bounds[level];
  }

  /** The bonuses in use, coverage first, in grains. */
  List<Long> bonuses() {
    return Arrays.stream(bonuses).boxed().toList();
  }

  /** The largest bonus in use, in grains. */
  long greatest() {
    return Arrays.stream(bonuses).max().orElse(0);
  }

  /** Raises the bonuses of the levels this answer leaves open; tells whether there were any. */
  boolean raise(Outcome outcome) {
    boolean raised = false;
    for (int level = bonuses.length - 1; level >= 0 && draw.isFair(); level--) {
      long below = below(level, outcome);
      if (outcome.counts[level] < bounds[level] && bonuses[level] <= below) {
        bonuses[level] = below > Long.MAX_VALUE / 4 ? Long.MAX_VALUE : below + below / 8 + 1;
        raised = true;
      }
    }
    return raised;
  }

  /** Those whose partners at a level have too few places for all of them. */
  BitSet inShort(int level) {
    return inShort[level];
  }

  /** The flow of who could reach a level at all, among those whom no lock has served. */
  private LevelFlow flow(int level) {
    int least = level == 0 ? 0 : draw.bonuses().levels().get(level - 1);
    var adjacency = new Adjacency(draw, least);
    return new LevelFlow(
        adjacency.start, adjacency.partner, draw.free, person -> !isServed(person, level));
  }

  /** The instance under the bonuses in use. */
  Expansion expansion() {
    Candidates pairs = draw.candidates;
    var instance = new Expansion(draw, grain);
    draw.crew.share(pairs.size, PAIRS, () -> (part, from, until) -> gain(instance, from, until));
    if (draw.isFair()) {
      Arrays.setAll(instance.headlines, this::headline);
      Arrays.setAll(instance.held, person -> draw.lockedBest[person]);
    }
    for (int person = 0; person < draw.people() && draw.isFair(); person++) {
      for (int place = 0; place < draw.free[person]; place++) {
        instance.placeBonus[instance.firstPlace[person] + place] = placeBonus(person, place);
      }
    }
    return instance;
  }

  private void gain(Expansion instance, int from, int until) {
    for (int pair = from; pair < until; pair++) {
      instance.gain[pair] = draw.worth(draw.candidates, pair) * grain + tie(pair);
    }
  }

  private long tie(int pair) {
    return grain > 1 ? draw.tieBreak(pair) : 0;
  }

  private long headline(int benefit) {
    long worth = draw.bonuses().ofHeadline(benefit) * grain;
    for (int level = 1; level < bonuses.length; level++) {
      worth += benefit >= draw.bonuses().levels().get(level - 1) ? bonuses[level] : 0;
    }
    return worth;
  }

  private long placeBonus(int person, int place) {
    int number = draw.lockedCount[person] + place + 1;
    return draw.bonuses().ofIntroduction(number) * grain + (number == 1 ? bonuses[0] : 0);
  }

  /** What an answer has below a level; the greatest number where that is too much to add up. */
  private long below(int level, Outcome outcome) {
    long sum = earned(outcome);
    for (int lower = level + 1; lower < bonuses.length; lower++) {
      boolean isTooMuch = bonuses[lower] > (Long.MAX_VALUE / 4 - sum) / (draw.people() + 1);
      sum = isTooMuch ? Long.MAX_VALUE / 2 : sum + bonuses[lower] * outcome.counts[lower];
    }
    return sum;
  }

  private long earned(Outcome outcome) {
    return outcome.value * grain + (grain > 1 ? outcome.ties : 0);
  }

  /**
   * The most value that an answer with these level counts can have, from a bound on what the free
   * pairs of any answer earn. With nothing chosen an answer still has its locks.
   */
  long valueBound(long doubledBound, Outcome outcome) {
    var locksAlone = new Outcome(draw, new int[0]);
    long left = earned(locksAlone) + doubledBound / 2;
    for (int level = 0; level < bonuses.length; level++) {
      left -= bonuses[level] * (outcome.counts[level] - locksAlone.counts[level]);
    }
    return Math.floorDiv(left, grain);
  }

  boolean isServed(int person, int level) {
    return level == 0
        ? draw.lockedCount[person] > 0
        : draw.lockedBest[person] >= draw.bonuses().levels().get(level - 1);
  }

  private int served(int level) {
    int served = 0;
    for (int person = 0; person < draw.people(); person++) {
      served += isServed(person, level) ? 1 : 0;
    }
    return served;
  }

  private long mostOfOnePair() {
    long most = 0;
    for (int pair = 0; pair < draw.candidates.size; pair++) {
      most = Math.max(most, draw.worth(draw.candidates, pair));
    }
    Bonuses some = draw.bonuses();
    return (most + 2L * (some.headline() + some.introduction()) + 1) * grain;
  }
}
