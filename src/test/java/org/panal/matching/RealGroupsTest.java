package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People as they described themselves in the surveys, in rooms of the sizes meetups have. */
class RealGroupsTest {

  private static final Weights WEIGHTS = Weights.standard();
  private static final long SEED = 20;

  @ParameterizedTest
  @CsvSource({
    "2016, 20, 4", "2019, 20, 4", "2025, 20, 4",
    "2016, 60, 2", "2019, 60, 2", "2025, 60, 2",
    "2016, 200, 1", "2025, 200, 1"
  })
  void as_many_are_covered_then_usefully_served_as_can_be_and_the_rest_are_told_why(
      String year, int people, int rooms) {
    for (int cap = people < 200 ? 1 : 2; cap <= 2; cap++) {
      for (List<Participant> room : RealRooms.of(year, people, rooms, cap)) {
        Pool pool = Pool.of(room).introductions(cap).build();
        Matching found = new FairMatcher().match(pool, WEIGHTS, SEED);
        List<Integer> counts = found.report().levels().stream().map(LevelCount::count).toList();
        assertEquals(LevelOracle.counts(pool, WEIGHTS), counts);
        assertEquals(counts.get(0), found.report().covered());
        assertEquals(counts.get(1), found.report().usefullyServed());
        assertTrue(found.report().proven());
        assertEquals(List.of(), CertificateChecker.problems(pool, WEIGHTS, SEED, found));
        assertEquals(withNothing(pool, found), explained(found));
      }
    }
  }

  @Test
  void the_same_people_in_any_order_and_on_any_number_of_threads_have_the_same_answer()
      throws Exception {
    List<Participant> room = RealRooms.of("2025", 60, 1, 2).get(0);
    String expected = solved(room);
    var shuffles = new ArrayList<Callable<String>>();
    for (int shuffle = 0; shuffle < 6; shuffle++) {
      var people = new ArrayList<>(room);
      Collections.shuffle(people, new Random(shuffle));
      shuffles.add(() -> solved(people));
    }
    for (int threads = 1; threads <= 2; threads++) {
      ExecutorService together = Executors.newFixedThreadPool(threads);
      try {
        for (Future<String> answer : together.invokeAll(shuffles)) {
          assertEquals(expected, answer.get());
        }
      } finally {
        together.shutdown();
      }
    }
  }

  /** All there is of an answer: introductions, reasons, report and certificate. */
  private static String solved(List<Participant> people) {
    Pool pool = Pool.of(people).introductions(2).build();
    return new FairMatcher().match(pool, WEIGHTS, SEED).toString();
  }

  private static Set<String> withNothing(Pool pool, Matching found) {
    return pool.people().stream()
        .map(Participant::id)
        .filter(id -> found.partnersOf(id).isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> explained(Matching found) {
    return new HashSet<>(found.unmatched().stream().map(Unmatched::id).toList());
  }
}
