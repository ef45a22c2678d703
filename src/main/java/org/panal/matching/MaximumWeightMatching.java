package org.panal.matching;

/** An exact algorithm for the maximum-weight matching of a general graph. */
public interface MaximumWeightMatching {

  /** The largest sum of weights up to which the algorithm is exact. */
  long limit();

  /**
   * For each node the node it is matched with, or −1. Weights may be negative; no node is matched
   * to itself.
   */
  int[] mates(Graph graph);

  /** A graph without loops as three parallel columns: edge i joins from[i] and to[i]. */
  record Graph(int nodes, int[] from, int[] to, long[] weight) {}
}
