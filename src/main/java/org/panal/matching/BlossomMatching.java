package org.panal.matching;

import java.util.Arrays;

/**
 * Exact maximum-weight matching of a general graph by Edmonds' blossom algorithm, in whole numbers.
 *
 * <p>Starts from duals that cover every edge (half the weight of the heaviest edge at each node),
 * lowers them node by node as far as their neighbours allow and matches what is tight. Then {@link
 * FractionalSearch} solves the relaxation, and {@link BlossomSearch} settles the one exposed node
 * that each of its odd cycles leaves. O(n·m·log n) at worst.
 */
public final class BlossomMatching implements MaximumWeightMatching {

  /** The largest weight for which no number on the way leaves the range of a {@code long}. */
  public static final long LIMIT = 1L << 58;

  @Override
  public long limit() {
    return LIMIT;
  }

  @Override
  public int[] mates(Graph graph) {
    var arcs = new Arcs(graph);
    int[] mate = new int[arcs.nodes];
    Arrays.fill(mate, -1);
    long[] duals = cover(arcs);
    for (int node = 0; node < arcs.nodes; node++) {
      if (mate[node] < 0) {
        lower(node, arcs, mate, duals);
      }
    }
    int[] halfway = new int[arcs.nodes];
    Arrays.fill(halfway, -1);
    var fractional = new FractionalSearch(arcs, mate, halfway, duals);
    fractional.settleAll();
    fractional.breakUpAll();
    new BlossomSearch(arcs, new BlossomFamily(arcs, mate), duals).settleAll();
    return Arrays.stream(mate).map(arc -> arc < 0 ? -1 : arcs.head(arc)).toArray();
  }

  private static long[] cover(Arcs arcs) {
    long[] duals = new long[arcs.nodes];
    for (int arc = 0; arc < arcs.head.length; arc++) {
      duals[arcs.tail(arc)] = Math.max(duals[arcs.tail(arc)], arcs.weight(arc) / 2);
    }
    return duals;
  }

  private static void lower(int node, Arcs arcs, int[] mate, long[] duals) {
    long least = 0;
    int free = -1;
    for (int i = arcs.start[node]; i < arcs.start[node + 1]; i++) {
      int arc = arcs.leaving[i];
      long needed = arcs.weight(arc) - duals[arcs.head(arc)];
      boolean isExposed = mate[arcs.head(arc)] < 0;
      if (needed > least || needed == least && free < 0 && isExposed) {
        least = needed;
        free = isExposed ? arc : -1;
      }
    }
    duals[node] = least;
    if (free >= 0) {
      mate[node] = free;
      mate[arcs.head(free)] = free ^ 1;
    }
  }
}
