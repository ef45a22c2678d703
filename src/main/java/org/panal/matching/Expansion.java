package org.panal.matching;

import java.util.Arrays;

/**
 * The expanded instance: each person as their places, each place worth something of its own.
 *
 * <p>A person with k free introductions has places 0 to k−1. The bonuses on their number of
 * introductions are concave, so a place has the bonus of its number: the best answer fills the
 * first ones. Place 0 is the <em>headline place</em>: the pair that takes it also earns the
 * headline bonus of what it brings to that person, and as the bonus rises with the benefit, the
 * best answer puts the best one there. A pair in which the person mentors may only take their first
 * {@code menteePlaces} places. So an answer is worth the sum over its pairs of
 *
 * <pre>gain(e) + worth of the place at a + worth of the place at b</pre>
 *
 * <p>and the problem is a b-matching with offsets: polynomial, exact. Everything is in
 * <em>grains</em>: points times {@link #grain}, plus the tie-break, with a grain so large that all
 * tie-breaks of an answer together stay below one point.
 *
 * <p>Bounds: with at most 20,000 people, 100 places each and 125,000 points a pair an answer has at
 * most 2·10¹¹ points and 10⁹ grains a point; {@link SumsTooLarge} is thrown before a sum could
 * leave the range of a {@code long}.
 */
final class Expansion {

  final int people;
  final int pairs;
  final int[] a;
  final int[] b;
  final int[] places;
  final int[] menteePlaces;
  final boolean[] mentorsA;
  final boolean[] mentorsB;

  /** What a pair earns whatever places it takes, in grains. */
  final long[] gain;

  /** What each benefit is worth at a headline place, and the benefit each person has already. */
  final long[] headlines = new long[Bonuses.WHOLE + 1];

  final int[] held;
  private final char[] benefitA;
  private final char[] benefitB;

  /** The bonus of each place: those of person v start at {@code firstPlace[v]}. */
  final long[] placeBonus;

  final int[] firstPlace;
  final long grain;
  final Crew crew;

  Expansion(int[] places, int[] menteePlaces, int pairs, long grain, Candidates of) {
    this(places, menteePlaces, grain, of, pairs, Crew.ALONE);
  }

  /** All candidates of a draw, with the crew that scored them. */
  Expansion(Draw draw, long grain) {
    this(draw.free, draw.mentees, grain, draw.candidates, draw.candidates.size, draw.crew);
  }

  private Expansion(
      int[] places, int[] menteePlaces, long grain, Candidates of, int pairs, Crew crew) {
    this.crew = crew;
    this.people = places.length;
    this.places = places;
    this.menteePlaces = menteePlaces;
    this.pairs = pairs;
    this.grain = grain;
    a = of.a;
    b = of.b;
    mentorsA = of.mentorsA;
    mentorsB = of.mentorsB;
    gain = new long[pairs];
    benefitA = of.benefitA;
    benefitB = of.benefitB;
    held = new int[people];
    firstPlace = new int[people + 1];
    for (int person = 0; person < people; person++) {
      firstPlace[person + 1] = firstPlace[person] + places[person];
    }
    placeBonus = new long[firstPlace[people]];
  }

  int a(int pair) {
    return a[pair];
  }

  int b(int pair) {
    return b[pair];
  }

  long gain(int pair) {
    return gain[pair];
  }

  /** Where the run of pairs that have the same first person ends. */
  int endOfRun(int from) {
    int at = from + 1;
    while (at < pairs && a[at] == a[from]) {
      at++;
    }
    return at;
  }

  /** What the benefit of the pair to its first person is worth at a headline place. */
  long headA(int pair) {
    return headlines[benefitA[pair]];
  }

  long headB(int pair) {
    return headlines[benefitB[pair]];
  }

  long greatestGain() {
    return Arrays.stream(gain).max().orElse(0);
  }

  /** What a pair earns besides at the headline place of a: beyond what a lock brings them. */
  long headlineA(int pair) {
    return Math.max(0, headA(pair) - headlines[held[a[pair]]]);
  }

  long headlineB(int pair) {
    return Math.max(0, headB(pair) - headlines[held[b[pair]]]);
  }

  /** How many of the first places of a the pair may take. */
  int placesAtA(int pair) {
    return admitted(a[pair], mentorsA[pair]);
  }

  int placesAtB(int pair) {
    return admitted(b[pair], mentorsB[pair]);
  }

  private int admitted(int person, boolean mentors) {
    return mentors ? Math.min(places[person], menteePlaces[person]) : places[person];
  }

  /** What the pair earns at a place of a, beside its gain. */
  long offsetAtA(int pair, int place) {
    return placeBonus[firstPlace[a[pair]] + place] + (place == 0 ? headlineA(pair) : 0);
  }

  long offsetAtB(int pair, int place) {
    return placeBonus[firstPlace[b[pair]] + place] + (place == 0 ? headlineB(pair) : 0);
  }

  boolean isPossible(int pair) {
    return placesAtA(pair) > 0 && placesAtB(pair) > 0;
  }

  /** The most that a place can add to this pair: the headline place, as bonuses never rise. */
  long greatestOffset(int pair) {
    return Math.max(offsetAtA(pair, 0), offsetAtB(pair, 0));
  }
}
