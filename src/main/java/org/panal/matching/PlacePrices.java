package org.panal.matching;

import java.util.Arrays;

/**
 * What the places of an expanded instance cost under some duals, ready to price any pair in O(1).
 *
 * <p>A pair that is not in the gadget needs no node there as long as duals for its two ends can be
 * found that cost nothing: the end at a must cover each half edge, so it needs A = max over the
 * places p of a of 2·(h + offset_p) − y_p, the end at b likewise B, and the middle edge leaves 2·m
 * for both. With 2·h = m + g that is
 *
 * <pre>2·g + max (2·offset_p − y_p) + max (2·offset_q − y_q) ≤ 0</pre>
 *
 * <p>All is doubled, like the duals. Only place 0 depends on the pair (its headline bonus), so the
 * best of the others is reckoned once per person, with and without the limit on mentees.
 */
final class PlacePrices {

  private static final long NEVER = Long.MIN_VALUE / 8;
  private final Expansion instance;
  private final long[] first;
  private final long[] rest;
  private final long[] restAsMentor;

  /** Duals of the places come first in the column. */
  PlacePrices(Expansion instance, long[] duals) {
    this.instance = instance;
    first = new long[instance.people];
    rest = new long[instance.people];
    restAsMentor = new long[instance.people];
    for (int person = 0; person < instance.people; person++) {
      int start = instance.firstPlace[person];
      int places = instance.places[person];
      first[person] = places == 0 ? NEVER : net(start, duals);
      rest[person] = best(start + 1, start + places, duals);
      int asMentor = Math.min(places, instance.menteePlaces[person]);
      restAsMentor[person] = best(start + 1, start + asMentor, duals);
    }
  }

  /** By how much the pair would beat the prices, doubled; at most 0 where it is priced out. */
  long excess(int pair) {
    return 2 * instance.gain(pair) + atA(pair) + atB(pair);
  }

  /** All possible pairs that beat the prices, in rising order. */
  int[] beaten() {
    var found = new Found();
    forEach(
        (pair, excess) -> {
          if (excess > 0 && instance.isPossible(pair)) {
            found.add(pair);
          }
        });
    return found.pairs();
  }

  /** The pairs that earn most, or fall least short: the best {@code each} of every person. */
  int[] best(int each) {
    var best = new FewBest(instance, each);
    forEach(
        (pair, excess) -> {
          if (best.isBetter(pair, excess) && instance.isPossible(pair)) {
            best.rank(pair, excess);
          }
        });
    return best.found();
  }

  /** A pair and its excess. */
  private interface Look {
    void at(int pair, long excess);
  }

  /** Goes through all pairs; what hangs on the first person alone is looked up once for a run. */
  private void forEach(Look look) {
    long[] held = held();
    for (int from = 0, until; from < instance.pairs; from = until) {
      until = instance.endOfRun(from);
      int person = instance.a(from);
      for (int pair = from; pair < until; pair++) {
        int other = instance.b[pair];
        long head = first[person] + 2 * Math.max(0, instance.headA(pair) - held[person]);
        long there = first[other] + 2 * Math.max(0, instance.headB(pair) - held[other]);
        long left = Math.max(head, instance.mentorsA[pair] ? restAsMentor[person] : rest[person]);
        long right = Math.max(there, instance.mentorsB[pair] ? restAsMentor[other] : rest[other]);
        look.at(pair, 2 * instance.gain[pair] + left + right);
      }
    }
  }

  /** What each person's headline place has already, from a lock. */
  private long[] held() {
    long[] held = new long[instance.people];
    Arrays.setAll(held, person -> instance.headlines[instance.held[person]]);
    return held;
  }

  /** The best net offset of a place of a: 2·offset − y. */
  long atA(int pair) {
    int person = instance.a(pair);
    return Math.max(
        first[person] + 2 * instance.headlineA(pair),
        instance.mentorsA[pair] ? restAsMentor[person] : rest[person]);
  }

  long atB(int pair) {
    int person = instance.b(pair);
    return Math.max(
        first[person] + 2 * instance.headlineB(pair),
        instance.mentorsB[pair] ? restAsMentor[person] : rest[person]);
  }

  /** Pairs as they are found. */
  private static final class Found {
    private int[] pairs = new int[64];
    private int size;

    void add(int pair) {
      pairs = size == pairs.length ? Arrays.copyOf(pairs, 2 * size) : pairs;
      pairs[size++] = pair;
    }

    int[] pairs() {
      return Arrays.copyOf(pairs, size);
    }
  }

  private long best(int from, int until, long[] duals) {
    long best = NEVER;
    for (int place = from; place < until; place++) {
      best = Math.max(best, net(place, duals));
    }
    return best;
  }

  private long net(int place, long[] duals) {
    return 2 * instance.placeBonus[place] - duals[place];
  }
}
