package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GradedCertificateCheckerTest {

  @Test
  void every_answer_to_a_graph_is_proven_and_no_tampered_one_is() {
    int sets = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      GradedPairs graph = graph(seed);
      GradedMatching answer = new FairMatcher().match(graph, seed);
      assertEquals(List.of(), problems(graph, seed, answer), "seed " + seed);
      Certificate honest = answer.certificate();
      sets += honest.oddSets().size();
      honest.places().keySet().forEach(person -> refuseDearer(graph, answer, person));
      refuseFewer(graph, answer);
      if (!honest.oddSets().isEmpty()) {
        assertFalse(problems(graph, seed, with(answer, honest.places(), List.of())).isEmpty());
      }
    }
    assertTrue(sets > 0, "no instance had an odd set");
  }

  @Test
  void a_price_moved_from_one_end_of_a_pair_to_the_other_is_seen_though_the_sum_stays() {
    int seen = 0;
    for (int seed = 0; seed < 500; seed++) {
      GradedPairs graph = graph(seed);
      GradedMatching answer = new FairMatcher().match(graph, seed);
      for (Certificate.EndPrices end : answer.certificate().ends()) {
        List<String> problems = problems(graph, seed, moved(answer, end));
        seen += problems.contains("a pair is not covered at its first person") ? 1 : 0;
      }
    }
    assertTrue(seen > 50, "seen only " + seen);
  }

  private static GradedMatching moved(GradedMatching answer, Certificate.EndPrices end) {
    Certificate honest = answer.certificate();
    var ends = new ArrayList<>(honest.ends());
    ends.remove(end);
    ends.add(new Certificate.EndPrices(end.pair(), 0, end.atFirst() + end.atSecond()));
    var tampered =
        new Certificate(
            honest.grain(),
            List.of(),
            honest.places(),
            ends,
            honest.oddSets(),
            List.of(),
            List.of());
    return new GradedMatching(
        answer.introductions(), answer.value(), answer.bound(), answer.proven(), tampered);
  }

  private static void refuseDearer(GradedPairs graph, GradedMatching answer, String person) {
    for (long by : new long[] {1L << 50, 1L << 59, Long.MAX_VALUE / 2}) {
      var places = new TreeMap<>(answer.certificate().places());
      var prices = new ArrayList<>(places.get(person));
      prices.set(0, prices.get(0) + by);
      places.put(person, prices);
      assertFalse(
          problems(graph, 0, with(answer, places, answer.certificate().oddSets())).isEmpty());
    }
  }

  private static void refuseFewer(GradedPairs graph, GradedMatching answer) {
    for (Pair pair : answer.introductions().keySet()) {
      var fewer = new TreeMap<>(answer.introductions());
      long gone = fewer.remove(pair);
      long value = answer.value() - gone;
      var claim = new GradedMatching(fewer, value, value, true, answer.certificate());
      assertFalse(problems(graph, 0, claim).isEmpty());
    }
  }

  private static List<String> problems(GradedPairs graph, long seed, GradedMatching answer) {
    return GradedCertificateChecker.problems(graph, seed, answer);
  }

  private static GradedMatching with(
      GradedMatching answer,
      SortedMap<String, List<Long>> places,
      List<Certificate.OddSet> oddSets) {
    Certificate honest = answer.certificate();
    return new GradedMatching(
        answer.introductions(),
        answer.value(),
        answer.bound(),
        answer.proven(),
        new Certificate(
            honest.grain(), List.of(), places, honest.ends(), oddSets, List.of(), List.of()));
  }

  private static GradedPairs graph(long seed) {
    var random = new Random(seed);
    int people = random.nextInt(10);
    var caps = new TreeMap<String, Integer>();
    var points = new TreeMap<Pair, Long>();
    for (int a = 0; a < people; a++) {
      caps.put("p" + a, random.nextInt(4));
      for (int b = a + 1; b < people; b++) {
        if (random.nextInt(3) > 0) {
          points.put(new Pair("p" + a, "p" + b), (long) random.nextInt(8) - 2);
        }
      }
    }
    return new GradedPairs(caps, points);
  }
}
