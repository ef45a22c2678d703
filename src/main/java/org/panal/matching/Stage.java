package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;

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

  /** Starts from duals of the places that are about right, and pairs that should be introduced. */
  Stage(Expansion instance, int[] pairs, long[] guess, BitSet introduced) {
    this.instance = instance;
    gadget = new Gadget(instance);
    mate = filled(0, new int[0], instance.placeBonus.length);
    halfway = mate.clone();
    duals = guess.clone();
    add(pairs, introduced);
  }

  /** Solves the relaxation of what has been added; tells what is missing. */
  int[] settle() {
    new FractionalSearch(arcs, mate, halfway, duals).settleAll();
    return missing(duals);
  }

  /** Adds pairs, none of which is introduced yet. */
  void add(int[] pairs) {
    add(pairs, new BitSet());
  }

  /** Adds pairs: introduced or apart where the prices allow it, else exposed, to be settled. */
  private void add(int[] pairs, BitSet introduced) {
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
      if (introduced.get(pairs[i])) {
        introduce(gadget.endAtA(before + i));
      }
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
    return Arrays.stream(new PlacePrices(instance, under).beaten())
        .filter(pair -> !added.get(pair))
        .toArray();
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

  /** Matches both ends with places, if each has a tight one that is free. */
  private void introduce(int end) {
    int atA = tightPlace(end);
    int atB = tightPlace(end + 1);
    if (atA >= 0 && atB >= 0) {
      match(atA);
      match(atB);
    }
  }

  /** A tight arc from an end to an exposed place, the last one there is, or −1. */
  private int tightPlace(int end) {
    int found = -1;
    for (int i = arcs.start[end]; i < arcs.start[end + 1]; i++) {
      int arc = arcs.leaving[i];
      int place = arcs.head(arc);
      boolean isFree = place < instance.placeBonus.length && mate[place] < 0;
      if (isFree && duals[end] + duals[place] == arcs.weight(arc)) {
        found = arc;
      }
    }
    return found;
  }

  private void match(int arc) {
    mate[arcs.tail(arc)] = arc;
    mate[arcs.head(arc)] = arc ^ 1;
  }

  private static int[] filled(int from, int[] column, int size) {
    int[] longer = Arrays.copyOf(column, size);
    Arrays.fill(longer, from, size, -1);
    return longer;
  }
}
