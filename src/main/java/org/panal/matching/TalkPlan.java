package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A timetable in the making: which pair talks in which round, and how often each person rests.
 *
 * <p>The r-th rest of a person costs r seats, and a seat is worth more than all points of two
 * rounds together. So avoiding a rest comes before points, and avoiding the rest of somebody who
 * has rested before that of somebody who has not.
 */
final class TalkPlan {

  static final int APART = -1;
  private static final int PARTNERS_PER_ROUND = 2;

  final Draw draw;
  final int rounds;

  /** The round of each pair, {@link #APART} where they do not talk. */
  final int[] roundOf;

  /** How many rounds each person talks in. */
  final int[] talks;

  private final int[] listed;
  private final long grain;
  private final long seat;
  private int planned;

  TalkPlan(Draw draw, int rounds, PointsBound bound) {
    this.draw = draw;
    this.rounds = rounds;
    Candidates pairs = draw.candidates;
    roundOf = new int[pairs.size];
    Arrays.fill(roundOf, APART);
    talks = new int[draw.people()];
    listed = Nearest.of(draw, PARTNERS_PER_ROUND * (rounds + 1), bound::worth);
    long most = Arrays.stream(pairs.points, 0, pairs.size).max().orElse(0) + 1L;
    grain = 1 + (long) TieBreak.MOST * draw.people();
    seat = most * (draw.people() + 1L) * grain;
    if (seat > Long.MAX_VALUE / 16 / (rounds + 2) / (draw.people() + 1)) {
      throw new SumsTooLarge("too many people for so many rounds");
    }
  }

  long gain(int pair) {
    return draw.candidates.points[pair] * grain + draw.tieBreak(pair);
  }

  /** What it is worth that a person talks once more, having so many rests left otherwise. */
  long seat(int rests) {
    return seat * rests;
  }

  /** Draws the next round among those who have not talked. */
  void add(int round) {
    planned = round + 1;
    for (int pair : best(pair -> roundOf[pair] == APART, 1, person -> talks[person])) {
      put(pair, round);
    }
  }

  void put(int pair, int round) {
    int change = (round == APART ? 0 : 1) - (roundOf[pair] == APART ? 0 : 1);
    roundOf[pair] = round;
    talks[draw.candidates.a[pair]] += change;
    talks[draw.candidates.b[pair]] += change;
  }

  /** How often a person rests if they talk so often in the rounds planned so far. */
  int rests(int talking) {
    return planned - talking;
  }

  /** The best pairs for so many rounds, at most so many to each person. */
  int[] best(IntPredicate isOpen, int width, IntUnaryOperator elsewhere) {
    int[] open = Arrays.stream(listed).filter(isOpen).toArray();
    Candidates all = draw.candidates;
    var some = new Candidates();
    int[] places = new int[draw.people()];
    for (int pair : open) {
      some.add(all.a[pair], all.b[pair]);
      places[all.a[pair]]++;
      places[all.b[pair]]++;
    }
    Arrays.setAll(places, person -> Math.min(places[person], width));
    var instance = new Expansion(places, places, open.length, grain, some);
    Arrays.setAll(instance.gain, i -> gain(open[i]));
    for (int person = 0; person < places.length; person++) {
      int rests = rests(elsewhere.applyAsInt(person));
      for (int place = 0; place < places[person]; place++) {
        instance.placeBonus[instance.firstPlace[person] + place] = seat(rests - place);
      }
    }
    return Arrays.stream(new StagedSolver().solve(instance).pairs()).map(i -> open[i]).toArray();
  }

  List<Integer> pairsOf(int round) {
    return IntStream.range(0, roundOf.length)
        .filter(pair -> roundOf[pair] == round)
        .boxed()
        .toList();
  }

  /** Who takes part and has nobody to talk with in this round. */
  List<String> resting(int round) {
    boolean[] busy = new boolean[draw.people()];
    for (int pair : pairsOf(round)) {
      busy[draw.candidates.a[pair]] = true;
      busy[draw.candidates.b[pair]] = true;
    }
    var resting = new ArrayList<String>();
    for (int person = 0; person < busy.length; person++) {
      if (!busy[person] && draw.free[person] > 0) {
        resting.add(draw.all.get(person).id());
      }
    }
    return resting;
  }
}
