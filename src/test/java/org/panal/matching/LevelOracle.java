package org.panal.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people an answer can reach at each level, coverage first, by one matching of JGraphT's
 * that knows nothing of points: each person is as many nodes as they may have introductions, each
 * pair two nodes joined by an edge of weight {@code 2 · half}, and each of these joined to its
 * person's nodes by edges of weight {@code half}, to the first one by one that weighs more by what
 * the levels it reaches are worth. With (n + 1)² for coverage, n + 1 and 1 for the others the best
 * sum is best in the order of the levels.
 */
final class LevelOracle {

  private final List<Integer> from = new ArrayList<>();
  private final List<Integer> to = new ArrayList<>();
  private final List<Long> weight = new ArrayList<>();
  private final int[] firstNode;
  private final long base;
  private final long half;
  private int nodes;

  private LevelOracle(Pool pool) {
    base = pool.people().size() + 1;
    half = 2 * base * base * base;
    firstNode = new int[pool.people().size() + 1];
    for (int person = 0; person < pool.people().size(); person++) {
      firstNode[person + 1] = firstNode[person] + pool.capOf(pool.people().get(person));
    }
    nodes = firstNode[pool.people().size()];
  }

  /** The best counts of a pool without locks and mentors: covered, then each level's. */
  static List<Integer> counts(Pool pool, Weights weights) {
    var all = new Profiles(pool, weights);
    var vetoes = new Vetoes(all);
    var oracle = new LevelOracle(pool);
    int pairs = 0;
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        if (vetoes.of(a, b).isEmpty()) {
          pairs++;
          int end = oracle.nodes;
          oracle.nodes += 2;
          oracle.join(end, end + 1, 2 * oracle.half);
          oracle.join(a, end, Exchange.benefit(all.get(b), all.get(a), weights), weights);
          oracle.join(b, end + 1, Exchange.benefit(all.get(a), all.get(b), weights), weights);
        }
      }
    }
    long best = oracle.heaviest() - pairs * 2 * oracle.half;
    return List.of(
        (int) (best / oracle.base / oracle.base),
        (int) (best / oracle.base % oracle.base),
        (int) (best % oracle.base));
  }

  private void join(int person, int end, int benefit, Weights weights) {
    long worth = 1;
    for (int level : weights.bonuses().levels()) {
      worth = worth * base + (benefit >= level ? 1 : 0);
    }
    for (int node = firstNode[person]; node < firstNode[person + 1]; node++) {
      join(node, end, half + (node == firstNode[person] ? worth : 0));
    }
  }

  private void join(int one, int other, long worth) {
    from.add(one);
    to.add(other);
    weight.add(worth);
  }

  private long heaviest() {
    var graph =
        new MaximumWeightMatching.Graph(
            nodes,
            from.stream().mapToInt(i -> i).toArray(),
            to.stream().mapToInt(i -> i).toArray(),
            weight.stream().mapToLong(i -> i).toArray());
    int[] mates = new JGraphtMatching().mates(graph);
    long sum = 0;
    for (int edge = 0; edge < from.size(); edge++) {
      sum += mates[from.get(edge)] == to.get(edge) ? weight.get(edge) : 0;
    }
    return sum;
  }
}
