package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatePairsTest {

  private static final int PEOPLE = 9;
  private static final long NO_ROOM_FOR_TIES = 20;

  /** Nine in a ring, and pairs across it that are worth just as much, without a tie-break. */
  @Test
  void pairs_across_an_odd_ring_join_its_set_and_the_proof_holds_for_them_too() {
    GradedPairs everybody = pairs(10);
    GradedExpansion graph = GradedExpansion.of(everybody, 1, NO_ROOM_FOR_TIES);
    Integral found = solved(graph);
    int[] across = across(graph);
    var late = new LatePairs(found, found.duals(), across);
    assertArrayEquals(new int[0], late.left());
    assertEquals(across.length, late.joined().size());
    Proof proof = Proof.of(found, late);
    assertEquals(List.of(), problems(everybody, graph, found.introduced(), proof));
  }

  /** Where a pair across is worth more than any on the ring it has to be looked at. */
  @Test
  void a_pair_that_would_change_the_answer_is_left() {
    GradedExpansion graph = GradedExpansion.of(pairs(1_000), 1, BlossomMatching.LIMIT / 16);
    Integral found = solved(graph);
    var late = new LatePairs(found, found.duals(), across(graph));
    assertEquals(across(graph).length, late.left().length);
  }

  /** The best answer of the ring alone. */
  private static Integral solved(GradedExpansion graph) {
    Expansion instance = graph.expansion();
    int[] ring =
        IntStream.range(0, instance.pairs).filter(pair -> isOnRing(graph.pair(pair))).toArray();
    var stage = new Stage(instance, ring, new long[instance.placeBonus.length], new BitSet());
    stage.settle();
    return stage.round();
  }

  private static int[] across(GradedExpansion graph) {
    return IntStream.range(0, graph.pairs().size())
        .filter(pair -> !isOnRing(graph.pair(pair)))
        .toArray();
  }

  private static List<String> problems(
      GradedPairs asked, GradedExpansion graph, int[] introduced, Proof proof) {
    var chosen = new TreeMap<Pair, Long>();
    for (int pair : introduced) {
      chosen.put(graph.pair(pair), asked.pointsOf(graph.pair(pair)));
    }
    long value = chosen.values().stream().mapToLong(Long::longValue).sum();
    Certificate certificate = Certificates.of(asked, graph, proof);
    return GradedCertificateChecker.problems(
        asked, 1, new GradedMatching(chosen, value, value, true, certificate));
  }

  private static GradedPairs pairs(long across) {
    var caps = new TreeMap<String, Integer>();
    var points = new TreeMap<Pair, Long>();
    for (int a = 0; a < PEOPLE; a++) {
      caps.put("p" + a, 1);
      for (int b = a + 1; b < PEOPLE; b++) {
        Pair pair = new Pair("p" + a, "p" + b);
        points.put(pair, isOnRing(pair) ? 10 : across);
      }
    }
    return new GradedPairs(caps, points);
  }

  private static boolean isOnRing(Pair pair) {
    int apart = pair.second().charAt(1) - pair.first().charAt(1);
    return apart == 1 || apart == PEOPLE - 1;
  }
}
