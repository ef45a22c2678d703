package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionalSearchTest {

  @Test
  void the_duals_cover_every_edge_and_cost_what_a_flow_on_the_double_cover_earns() {
    Loader.loadNativeLibraries();
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      MaximumWeightMatching.Graph graph =
          BlossomMatchingTest.random(random, 3 + random.nextInt(40), 1 + random.nextInt(5), 50);
      var arcs = new Arcs(graph);
      long[] duals = duals(arcs);
      for (int arc = 0; arc < arcs.head.length; arc++) {
        assertTrue(duals[arcs.tail(arc)] + duals[arcs.head(arc)] >= arcs.weight(arc));
      }
      assertTrue(Arrays.stream(duals).allMatch(dual -> dual >= 0));
      assertEquals(flow(graph), Arrays.stream(duals).sum(), "seed " + seed);
    }
  }

  private static long[] duals(Arcs arcs) {
    int[] mate = new int[arcs.nodes];
    int[] halfway = new int[arcs.nodes];
    long[] duals = new long[arcs.nodes];
    Arrays.fill(mate, -1);
    Arrays.fill(halfway, -1);
    for (int arc = 0; arc < arcs.head.length; arc++) {
      duals[arcs.tail(arc)] = Math.max(duals[arcs.tail(arc)], arcs.weight(arc) / 2);
    }
    new FractionalSearch(arcs, mate, halfway, duals).settleAll();
    return duals;
  }

  /** What a flow on the double cover earns, by OR-Tools. */
  static long flow(MaximumWeightMatching.Graph graph) {
    int n = graph.nodes();
    var flow = new MinCostFlow();
    for (int node = 0; node < n; node++) {
      flow.addArcWithCapacityAndUnitCost(2 * n, node, 1, 0);
      flow.addArcWithCapacityAndUnitCost(n + node, 2 * n + 1, 1, 0);
    }
    for (int edge = 0; edge < graph.from().length; edge++) {
      int a = graph.from()[edge];
      int b = graph.to()[edge];
      flow.addArcWithCapacityAndUnitCost(a, n + b, 1, -graph.weight()[edge]);
      flow.addArcWithCapacityAndUnitCost(b, n + a, 1, -graph.weight()[edge]);
    }
    flow.addArcWithCapacityAndUnitCost(2 * n, 2 * n + 1, n, 0);
    flow.setNodeSupply(2 * n, n);
    flow.setNodeSupply(2 * n + 1, -n);
    assertEquals(MinCostFlow.Status.OPTIMAL, flow.solve());
    return -flow.getOptimalCost();
  }
}
