package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The fractional answer of a growing part of an expanded instance: its duals, what is matched, and
 * what is taken by halves.
 */
final class Stage {

  private final Expansion instance;
  private final Gadget gadget;
  private final BitSet added = new BitSet();
  private Arcs arcs;
  private int[] mate;
  private int[] halfway;
  private long[] duals;

  /** Starts with all pairs of the list apart, and duals for the places that price them out. */
  Stage(Expansion instance, int[] pairs, long[] guess) {
    this.instance = instance;
    gadget = new Gadget(instance);
    mate = filled(0, new int[0], instance.placeBonus.length);
    halfway = mate.clone();
    duals = Arrays.copyOf(guess, mate.length);
    for (int pair : pairs) {
      raise(pair);
    }
    add(pairs);
  }

  /** Solves the relaxation of what has been added; tells what is missing. */
  int[] settle() {
    new FractionalSearch(arcs, mate, halfway, duals).settleAll();
    return missing(duals);
  }

  /** The stage with these pairs as well: a few are added, for many it is begun anew. */
  Stage with(int[] more) {
    if (more.length <= instance.placeBonus.length / 8) {
      add(more);
      return this;
    }
    for (int pair : more) {
      added.set(pair);
    }
    return new Stage(instance, added.stream().toArray(), duals);
  }

  /** Adds pairs: apart where the prices allow it, else both ends exposed, to be settled. */
  private void add(int[] pairs) {
    var prices = new PlacePrices(instance, duals);
    int before = gadget.size();
    int[] middles = Arrays.stream(pairs).map(gadget::add).toArray();
    arcs = new Arcs(gadget.graph());
    mate = filled(mate.length, mate, gadget.nodes());
    halfway = filled(halfway.length, halfway, gadget.nodes());
    duals = Arrays.copyOf(duals, gadget.nodes());
    for (int i = 0; i < pairs.length; i++) {
      added.set(pairs[i]);
      place(gadget.endAtA(before + i), pairs[i], 2 * middles[i], prices);
    }
  }

  /** Goes on with blossoms where halves are left; this stage itself stays as it is. */
  Integral round() {
    int[] whole = mate.clone();
    long[] covering = duals.clone();
    new FractionalSearch(arcs, whole, halfway.clone(), covering).breakUpAll();
    var family = new BlossomFamily(arcs, whole);
    var search = new BlossomSearch(arcs, family, covering);
    search.settleAll();
    return new Integral(instance, gadget, arcs, family, search);
  }

  /** The pairs that are not here and that these duals do not price out. */
  int[] missing(long[] under) {
    var prices = new PlacePrices(instance, under);
    return IntStream.range(0, instance.pairs)
        .filter(pair -> prices.excess(pair) > 0 && !added.get(pair))
        .filter(instance::isPossible)
        .toArray();
  }

  /** Raises the duals of both people's places by half of what the pair exceeds them. */
  private void raise(int pair) {
    int a = instance.firstPlace[instance.a[pair]];
    int b = instance.firstPlace[instance.b[pair]];
    long atA = Long.MIN_VALUE / 8;
    for (int place = 0; place < instance.placesAtA(pair); place++) {
      atA = Math.max(atA, 2 * instance.offsetAtA(pair, place) - duals[a + place]);
    }
    long atB = Long.MIN_VALUE / 8;
    for (int place = 0; place < instance.placesAtB(pair); place++) {
      atB = Math.max(atB, 2 * instance.offsetAtB(pair, place) - duals[b + place]);
    }
    long excess = Math.max(0, 2 * instance.gain[pair] + atA + atB);
    atA -= excess / 2;
    atB -= excess - excess / 2;
    for (int place = 0; place < instance.placesAtA(pair); place++) {
      duals[a + place] = Math.max(duals[a + place], 2 * instance.offsetAtA(pair, place) - atA);
    }
    for (int place = 0; place < instance.placesAtB(pair); place++) {
      duals[b + place] = Math.max(duals[b + place], 2 * instance.offsetAtB(pair, place) - atB);
    }
  }

  private void place(int end, int pair, int middleArc, PlacePrices prices) {
    long half = 2 * gadget.half(pair);
    duals[end] = Math.max(0, half + prices.atA(pair));
    duals[end + 1] = Math.max(0, half + prices.atB(pair));
    long left = 2 * gadget.middle(pair) - duals[end] - duals[end + 1];
    if (left >= 0) {
      duals[end] += left;
      mate[end] = middleArc;
      mate[end + 1] = middleArc ^ 1;
    }
  }

  private static int[] filled(int from, int[] column, int size) {
    int[] longer = Arrays.copyOf(column, size);
    Arrays.fill(longer, from, size, -1);
    return longer;
  }
}
