package org.panal.matching;

import java.util.Arrays;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.util.SupplierUtil;

/**
 * Maximum-weight matching by JGraphT's Blossom V (Kolmogorov 2009). It reckons in doubles; with
 * weights below 2⁵⁰ every number it holds, halves included, is exact.
 */
final class JGraphtMatching implements MaximumWeightMatching {

  @Override
  public long limit() {
    return 1L << 50;
  }

  @Override
  public int[] mates(Graph columns) {
    int[] mates = new int[columns.nodes()];
    Arrays.fill(mates, -1);
    if (columns.from().length == 0) {
      return mates;
    }
    org.jgrapht.Graph<Integer, Integer> graph = graph(columns);
    var matching = new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE).getMatching();
    for (int edge : matching.getEdges()) {
      mates[columns.from()[edge]] = columns.to()[edge];
      mates[columns.to()[edge]] = columns.from()[edge];
    }
    return mates;
  }

  private static org.jgrapht.Graph<Integer, Integer> graph(Graph columns) {
    org.jgrapht.Graph<Integer, Integer> graph =
        GraphTypeBuilder.<Integer, Integer>undirected()
            .weighted(true)
            .vertexSupplier(SupplierUtil.createIntegerSupplier(columns.nodes()))
            .edgeSupplier(SupplierUtil.createIntegerSupplier(columns.from().length))
            .buildGraph();
    for (int node = 0; node < columns.nodes(); node++) {
      graph.addVertex(node);
    }
    for (int edge = 0; edge < columns.from().length; edge++) {
      graph.addEdge(columns.from()[edge], columns.to()[edge], edge);
      graph.setEdgeWeight(edge, columns.weight()[edge]);
    }
    return graph;
  }
}
