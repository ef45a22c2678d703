package org.panal.matching;

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
    return new Sweep(instance, this).beaten();
  }

  /** The pairs that earn most, or fall least short: the best {@code each} of every person. */
  int[] best(int each) {
    return new Sweep(instance, this).best(each);
  }

  /** The net offset of the headline place, whatever the pair in it brings: 2·offset − y. */
  long first(int person) {
    return first[person];
  }

  /** The best net offset of their other places. */
  long rest(int person) {
    return rest[person];
  }

  /** The same of those in which there may be a mentee. */
  long restAsMentor(int person) {
    return restAsMentor[person];
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
