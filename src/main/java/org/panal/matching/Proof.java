package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The duals of a best answer by index, as {@link Certificates} needs them. Linear in the size of
 * the gadget, however deep the odd sets nest: a set tells the one it lies in, and only the nodes
 * that no smaller set holds.
 *
 * @param doubledBound no answer is worth more than half of this
 * @param places the duals of all places
 * @param pairs the pairs that have an end in an odd set, with the duals of both ends
 * @param oddSets outer ones first
 */
record Proof(long doubledBound, long[] places, List<EndDuals> pairs, List<OddNodes> oddSets) {

  static final Proof NONE = new Proof(Long.MAX_VALUE, new long[0], List.of(), List.of());

  record EndDuals(int pair, long atA, long atB) {}

  /** Nodes of the gadget: places by their number, ends as pairs, those of b complemented (~). */
  record OddNodes(long dual, int within, int[] places, int[] ends) {}

  static Proof of(Integral found, LatePairs late) {
    OddSets sets = late.sets();
    long sum = sets.worth();
    int places = found.instance().placeBonus.length;
    long[] duals = found.duals();
    var ends = new ArrayList<EndDuals>();
    late.joined().forEach(pair -> ends.add(new EndDuals(pair.pair(), pair.atA(), pair.atB())));
    for (int i = 0; i < found.gadget().size(); i++) {
      int end = found.gadget().endAtA(i);
      int pair = found.gadget().pair(i);
      sum += duals[end] + duals[end + 1] - 2 * found.gadget().middle(pair);
      if (sets.of(end) >= 0 || sets.of(end + 1) >= 0) {
        ends.add(new EndDuals(pair, duals[end], duals[end + 1]));
      }
    }
    ends.sort(Comparator.comparingInt(EndDuals::pair));
    long[] ofPlaces = Arrays.copyOf(duals, places);
    return new Proof(sum + Arrays.stream(ofPlaces).sum(), ofPlaces, ends, sets.list(late.joined()));
  }
}
