package org.panal.matching;

/**
 * A graph in CSR form. Edge k is the two arcs 2k and 2k + 1, one each way, so the reverse of an arc
 * is {@code arc ^ 1}. Weights are doubled, so that half of a slack is whole.
 */
final class Arcs {

  final int nodes;

  /** The arcs that leave v are {@code leaving[start[v]..start[v + 1])}. */
  final int[] start;

  final int[] leaving;
  final int[] head;
  final long[] doubled;

  Arcs(MaximumWeightMatching.Graph graph) {
    nodes = graph.nodes();
    int edges = graph.from().length;
    head = new int[2 * edges];
    doubled = new long[edges];
    start = new int[nodes + 1];
    for (int edge = 0; edge < edges; edge++) {
      head[2 * edge] = graph.to()[edge];
      head[2 * edge + 1] = graph.from()[edge];
      doubled[edge] = 2 * graph.weight()[edge];
      start[graph.from()[edge] + 1]++;
      start[graph.to()[edge] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      start[node + 1] += start[node];
    }
    leaving = new int[2 * edges];
    int[] next = start.clone();
    for (int arc = 0; arc < leaving.length; arc++) {
      leaving[next[tail(arc)]++] = arc;
    }
  }

  int tail(int arc) {
    return head[arc ^ 1];
  }

  int head(int arc) {
    return head[arc];
  }

  long weight(int arc) {
    return doubled[arc >> 1];
  }
}
