package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.panal.matching.MaximumWeightMatching.Graph;

class BlossomMatchingTest {

  private final MaximumWeightMatching ours = new BlossomMatching();

  @Test
  void no_matching_of_a_small_graph_weighs_more() {
    for (int seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      Graph graph = random(random, random.nextInt(9), 1 + random.nextInt(4), 1 + random.nextInt(9));
      assertEquals(heaviest(graph, 0, 0), weight(graph, ours.mates(graph)), "seed " + seed);
    }
  }

  @Test
  void it_weighs_what_another_blossom_algorithm_finds() {
    var other = new JGraphtMatching();
    for (int seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      int nodes = 10 + random.nextInt(70);
      Graph graph = random(random, nodes, 1 + random.nextInt(8), 1 + random.nextInt(1_000));
      long expected = weight(graph, other.mates(graph));
      assertEquals(expected, weight(graph, ours.mates(graph)), "seed " + seed);
    }
  }

  @Test
  void huge_weights_do_not_overflow() {
    var random = new Random(1);
    for (int i = 0; i < 200; i++) {
      Graph small = random(random, 8, 1, 50);
      long[] huge = small.weight().clone();
      for (int edge = 0; edge < huge.length; edge++) {
        huge[edge] *= BlossomMatching.LIMIT / 50;
      }
      Graph large = new Graph(small.nodes(), small.from(), small.to(), huge);
      assertEquals(
          weight(small, ours.mates(small)) * (BlossomMatching.LIMIT / 50),
          weight(large, ours.mates(large)));
    }
  }

  static Graph random(Random random, int nodes, int oneIn, int most) {
    int[] from = new int[nodes * nodes];
    int[] to = new int[nodes * nodes];
    long[] weight = new long[nodes * nodes];
    int edges = 0;
    for (int a = 0; a < nodes; a++) {
      for (int b = a + 1; b < nodes; b++) {
        if (random.nextInt(oneIn) == 0) {
          from[edges] = random.nextBoolean() ? a : b;
          to[edges] = a + b - from[edges];
          weight[edges++] = random.nextInt(most + 2) - 1;
        }
      }
    }
    return new Graph(
        nodes,
        java.util.Arrays.copyOf(from, edges),
        java.util.Arrays.copyOf(to, edges),
        java.util.Arrays.copyOf(weight, edges));
  }

  private static long weight(Graph graph, int[] mates) {
    long sum = 0;
    int matched = 0;
    for (int edge = 0; edge < graph.from().length; edge++) {
      if (mates[graph.from()[edge]] == graph.to()[edge]) {
        assertEquals(graph.from()[edge], mates[graph.to()[edge]]);
        sum += graph.weight()[edge];
        matched += 2;
      }
    }
    assertTrue(java.util.Arrays.stream(mates).filter(mate -> mate >= 0).count() == matched);
    return sum;
  }

  private static long heaviest(Graph graph, int edge, int used) {
    if (edge == graph.from().length) {
      return 0;
    }
    int both = 1 << graph.from()[edge] | 1 << graph.to()[edge];
    long without = heaviest(graph, edge + 1, used);
    return (used & both) != 0
        ? without
        : Math.max(without, graph.weight()[edge] + heaviest(graph, edge + 1, used | both));
  }
}
