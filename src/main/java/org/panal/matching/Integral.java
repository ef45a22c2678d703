package org.panal.matching;

import java.util.Arrays;

/** The best answer of part of an expanded instance, with the duals and odd sets that prove it. */
record Integral(
    Expansion instance, Gadget gadget, Arcs arcs, BlossomFamily family, BlossomSearch search) {

  /** The pairs whose ends are both matched with places. */
  int[] introduced() {
    int[] pairs = new int[gadget.size()];
    int found = 0;
    for (int i = 0; i < pairs.length; i++) {
      int end = gadget.endAtA(i);
      if (arcs.head(family.mate[end]) != end + 1) {
        pairs[found++] = gadget.pair(i);
      }
    }
    return Arrays.stream(pairs, 0, found).sorted().toArray();
  }

  /** The duals of all places and ends. */
  long[] duals() {
    long[] duals = new long[arcs.nodes];
    Arrays.setAll(duals, search::dual);
    return duals;
  }
}
