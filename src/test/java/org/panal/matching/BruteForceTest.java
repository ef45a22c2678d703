package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BruteForceTest {

  private final Matcher matcher = new FairMatcher();

  @Test
  void no_choice_of_pairs_is_fairer_or_worth_more() {
    for (int seed = 0; seed < 3_000; seed++) {
      compare(new Crowd(seed).pool(seed % 8, 2, Objective.FAIR), seed);
    }
  }

  @Test
  void no_choice_of_pairs_has_more_points() {
    for (int seed = 0; seed < 2_000; seed++) {
      compare(new Crowd(seed).pool(seed % 8, 2, Objective.VALUE), seed);
    }
  }

  @Test
  void no_choice_of_graded_pairs_has_more_points() {
    for (int seed = 0; seed < 3_000; seed++) {
      GradedPairs pairs = graded(seed);
      GradedMatching found = matcher.match(pairs, seed);
      assertEquals(bestSum(pairs), found.value(), "seed " + seed);
      assertEquals(found.value(), found.bound());
      assertTrue(found.proven());
      assertTrue(found.introductions().values().stream().allMatch(points -> points >= 0));
    }
  }

  private void compare(Pool pool, long seed) {
    long[] best = new BruteForce(pool, Weights.standard(), seed).best();
    Matching found = matcher.match(pool, Weights.standard(), seed);
    assertTrue(found.report().proven(), "seed " + seed);
    assertEquals(
        List.of(),
        CertificateChecker.problems(pool, Weights.standard(), seed, found),
        "seed " + seed);
    assertArrayEquals(best, grade(pool, found, seed), () -> "seed " + seed + " " + found);
  }

  private static long[] grade(Pool pool, Matching found, long seed) {
    long ties =
        found.introductions().stream()
            .map(MatchedPair::pair)
            .filter(pair -> !pool.locked().contains(pair))
            .mapToLong(
                pair ->
                    TieBreak.of(seed, TieBreak.hash(pair.first()), TieBreak.hash(pair.second())))
            .sum();
    LongStream counts = found.report().levels().stream().mapToLong(LevelCount::count);
    LongStream below = LongStream.of(found.report().value(), ties);
    return pool.objective() == Objective.FAIR
        ? LongStream.concat(counts, below).toArray()
        : below.toArray();
  }

  private static GradedPairs graded(long seed) {
    var random = new Random(seed);
    int people = random.nextInt(7);
    var caps = new TreeMap<String, Integer>();
    var points = new TreeMap<Pair, Long>();
    for (int a = 0; a < people; a++) {
      caps.put("p" + a, random.nextInt(4));
      for (int b = a + 1; b < people; b++) {
        if (random.nextInt(4) > 0) {
          points.put(new Pair("p" + a, "p" + b), (long) random.nextInt(8) - 2);
        }
      }
    }
    return new GradedPairs(caps, points);
  }

  private static long bestSum(GradedPairs graded) {
    return bestSum(
        graded.points().keySet().toArray(Pair[]::new), 0, graded, new TreeMap<>(graded.caps()));
  }

  private static long bestSum(
      Pair[] pairs, int next, GradedPairs graded, TreeMap<String, Integer> room) {
    if (next == pairs.length) {
      return 0;
    }
    long best = bestSum(pairs, next + 1, graded, room);
    Pair pair = pairs[next];
    if (room.get(pair.first()) > 0 && room.get(pair.second()) > 0) {
      Arrays.asList(pair.first(), pair.second()).forEach(id -> room.merge(id, -1, Integer::sum));
      best = Math.max(best, graded.points().get(pair) + bestSum(pairs, next + 1, graded, room));
      Arrays.asList(pair.first(), pair.second()).forEach(id -> room.merge(id, 1, Integer::sum));
    }
    return best;
  }
}
