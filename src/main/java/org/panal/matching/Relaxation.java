package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where {@link StagedSolver} starts: prices that are best for the relaxation of the whole instance,
 * and the pairs that it takes whole. A guess of the prices finds a shortlist, the flow on its
 * double cover makes them best for that, and pricing adds what the shortlist missed.
 *
 * <p>A limit on mentees that falls among the other places of a mentor is not seen here; nothing
 * hangs on it, for the answer is proven afterwards.
 */
final class Relaxation {

  /** Sweeps of a guess; once more as many for each so many people, as prices spread from them. */
  private static final int SWEEPS = 10;

  private static final int SPREAD = 3_000;

  /** After so many rounds of pricing what is missing is added and nothing dropped any more. */
  private static final int MOST_SHORTLISTS = 3;

  /** How many points a guessed price keeps from what is too little or too much. */
  private static final int MARGIN = 500;

  /** Pairs that a guess lets fall short of their price by such a part of the greatest are kept. */
  private static final int NEARLY = 32;

  /** How many points a pair may fall short of its price and still be looked at. */
  private static final int NEAR = 100;

  private final Expansion instance;
  private final BitSet listed = new BitSet();
  private Core core;
  private DoubleCover cover;
  private long[] duals = new long[0];

  private Relaxation(Expansion instance, int[] shortlist, Prices prices) {
    this.instance = instance;
    add(shortlist, prices);
  }

  static Relaxation of(Expansion instance) {
    int places = instance.placeBonus.length / Math.max(1, instance.people);
    int each = 12 + 3 * places;
    Prices prices = Prices.guess(instance);
    guess(instance, shortlist(instance, prices, each), prices);
    int[] shortlist = shortlist(instance, prices, each);
    guess(instance, shortlist, prices);
    int[] longer = withWhatBeats(instance, prices, shortlist);
    int more = longer.length - shortlist.length;
    if (more > instance.people / 10 && more < 2 * shortlist.length) {
      shortlist = longer;
      guess(instance, shortlist, prices);
    }
    var relaxed = new Relaxation(instance, near(instance, shortlist, prices), prices);
    relaxed.price(each);
    return relaxed;
  }

  /** For each person the few pairs that earn most under some prices. */
  private static int[] shortlist(Expansion instance, Prices prices, int each) {
    return new PlacePrices(instance, Prices.duals(instance, prices, prices)).best(each);
  }

  /**
   * The shortlist and all pairs that beat these prices. Where many want the same few, prices have
   * to rise by whole level bonuses, and then a list of the best of everybody before is too short.
   */
  private static int[] withWhatBeats(Expansion instance, Prices prices, int[] shortlist) {
    var under = new PlacePrices(instance, Prices.duals(instance, prices, prices));
    var listed = new BitSet(instance.pairs);
    Arrays.stream(shortlist).forEach(listed::set);
    Arrays.stream(under.beaten()).forEach(listed::set);
    return listed.stream().toArray();
  }

  /** Those that the guess nearly introduces: searches go through no more than they have to. */
  private static int[] near(Expansion instance, int[] shortlist, Prices prices) {
    var under = new PlacePrices(instance, Prices.duals(instance, prices, prices));
    long margin = 2 * Math.max(0, instance.greatestGain() / NEARLY);
    return Arrays.stream(shortlist).filter(pair -> under.excess(pair) >= -margin).toArray();
  }

  private static void guess(Expansion instance, int[] shortlist, Prices prices) {
    int sweeps = SWEEPS * (1 + instance.people / SPREAD);
    new DualDescent(new Core(instance, shortlist), prices, MARGIN * instance.grain).sweep(sweeps);
  }

  /** Adds what beats the prices until nothing does: all of it, or the best where that is a lot. */
  private void price(int each) {
    int[] missing = missing();
    for (int round = 0; missing.length > 0; round++) {
      Prices asked = prices();
      if (missing.length > instance.people && round < MOST_SHORTLISTS) {
        keepNear();
        add(shortlist(instance, asked, each), asked);
      } else {
        add(missing, asked);
      }
      missing = missing();
    }
  }

  /** The duals of all places, doubled. */
  long[] duals() {
    return duals;
  }

  /** The pairs taken whole. */
  BitSet whole() {
    var whole = new BitSet();
    for (int column = 0; column < core.pair.length; column++) {
      if (cover.isWhole(column)) {
        whole.set(core.pair[column]);
      }
    }
    return whole;
  }

  /** The pairs that earn almost what they cost, or more. */
  int[] near() {
    var under = new PlacePrices(instance, duals);
    long margin = 2 * NEAR * instance.grain;
    return listed.stream().filter(pair -> under.excess(pair) >= -margin).toArray();
  }

  private void keepNear() {
    int[] near = near();
    listed.clear();
    Arrays.stream(near).forEach(listed::set);
  }

  private void add(int[] more, Prices prices) {
    Arrays.stream(more).forEach(listed::set);
    core = new Core(instance, listed.stream().toArray());
    cover = DoubleCoverStart.from(core, prices);
    new DoubleCoverFlow(cover).settleAll();
    duals = Prices.duals(instance, cover.prices(0), cover.prices(1));
  }

  private Prices prices() {
    Prices left = cover.prices(0);
    Prices right = cover.prices(1);
    for (int person = 0; person < instance.people; person++) {
      left.head()[person] = (left.head()[person] + right.head()[person] + 1) >> 1;
      left.rest()[person] = (left.rest()[person] + right.rest()[person] + 1) >> 1;
    }
    return left;
  }

  private int[] missing() {
    return Arrays.stream(new PlacePrices(instance, duals).beaten())
        .filter(pair -> !listed.get(pair))
        .toArray();
  }
}
