package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

  private static final Weights WEIGHTS = Weights.standard();

  /** A worker that notes its parts. */
  private static final class Noting implements Crew.Worker {
    private final List<List<Integer>> parts = new ArrayList<>();

    @Override
    public void take(int part, int from, int until) {
      parts.add(List.of(part, from, until));
    }
  }

  @Test
  void every_part_is_taken_once_and_by_each_worker_in_rising_order() {
    for (int size : List.of(0, 1, 9, 10, 11, 1_000)) {
      for (int threads = 1; threads <= 4; threads++) {
        List<Noting> workers = new Crew(threads).share(size, 10, Noting::new);
        assertTrue(workers.size() <= threads);
        workers.forEach(each -> assertEquals(sorted(each.parts), each.parts));
        List<List<Integer>> all =
            sorted(workers.stream().flatMap(each -> each.parts.stream()).toList());
        assertEquals(
            IntStream.range(0, Crew.parts(size, 10))
                .mapToObj(part -> List.of(part, 10 * part, Math.min(size, 10 * part + 10)))
                .toList(),
            all);
      }
    }
  }

  private static List<List<Integer>> sorted(List<List<Integer>> parts) {
    return parts.stream()
        .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
        .toList();
  }

  @Test
  void parts_are_worked_on_at_the_same_time() {
    var bothAreHere = new CountDownLatch(2);
    new Crew(2).share(2, 1, () -> (part, from, until) -> meet(bothAreHere));
    assertEquals(0, bothAreHere.getCount());
  }

  private static void meet(CountDownLatch bothAreHere) {
    bothAreHere.countDown();
    try {
      bothAreHere.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_goes_wrong_on_another_thread_goes_wrong_here() {
    var bothAreHere = new CountDownLatch(2);
    Thread here = Thread.currentThread();
    assertThrows(
        CompletionException.class,
        () ->
            new Crew(2)
                .share(
                    2,
                    1,
                    () ->
                        (part, from, until) -> {
                          meet(bothAreHere);
                          if (Thread.currentThread() != here) {
                            throw new IllegalStateException("no");
                          }
                        }));
  }

  @Test
  void one_thread_and_several_find_the_same_to_the_last_byte() {
    for (Pool pool :
        List.of(Instances.room(700, 3, 1), new Crowd(5).pool(500, 2, Objective.FAIR))) {
      Matching alone = new FairMatcher().match(pool, WEIGHTS, 1);
      for (int threads = 2; threads <= 4; threads++) {
        Matching together = FairMatcher.on(threads).match(pool, WEIGHTS, 1);
        assertEquals(alone, together);
        assertEquals(alone.toString(), together.toString());
        var claim = new CertificateChecker.Claim(pool, WEIGHTS, 1, together);
        assertEquals(List.of(), CertificateChecker.problems(claim, threads));
      }
    }
  }

  /** Points from one to five only, so that pairs that earn the same abound. */
  @Test
  void the_best_pairs_of_each_person_do_not_hang_on_who_ranked_them() {
    Pool pool = Instances.room(300, 2, 9);
    for (int threads = 1; threads <= 3; threads++) {
      Draw draw = new Draw(new Profiles(pool, WEIGHTS), 1, new Crew(threads));
      Expansion instance = Levels.inPoints(draw).expansion();
      IntStream.range(0, instance.pairs).forEach(pair -> instance.gain[pair] = 1 + pair % 5);
      var prices = new PlacePrices(instance, new long[instance.placeBonus.length]);
      var best = new FewBest(instance, 4);
      IntStream.iterate(instance.pairs - 1, pair -> pair >= 0, pair -> pair - 1)
          .forEach(pair -> best.rank(pair, prices.excess(pair)));
      assertEquals(
          IntStream.of(best.found()).boxed().toList(),
          IntStream.of(prices.best(4)).boxed().toList());
    }
  }
}
