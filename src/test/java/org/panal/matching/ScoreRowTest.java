package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index against scoring each pair by itself. */
class ScoreRowTest {

  private static final Weights HEAVY =
      new Weights(200, 200, 77, 9_999, 9_998, 9_997, 9_996, 9_995, 9, 8, 7, Bonuses.standard());

  @Test
  void every_column_is_the_same_to_the_byte_as_when_all_pairs_are_scored() {
    IntStream.range(0, 400)
        .forEach(
            seed -> {
              Pool pool = new Crowd(seed).pool(2 + seed % 30, 3, Objective.FAIR);
              same(pool, seed % 2 == 0 ? Weights.standard() : HEAVY);
            });
    for (int seed : List.of(1, 2, 3)) {
      same(Instances.room(150, 3, seed), Weights.standard());
    }
  }

  private static void same(Pool pool, Weights weights) {
    var all = new Profiles(pool, weights);
    var locked = new PairSet(pool.locked(), all);
    Candidates indexed = Candidates.of(all, locked, Crew.ALONE);
    int[] everybody = IntStream.range(0, all.size()).toArray();
    Candidates onebyone = Candidates.among(everybody, all, locked);
    int size = onebyone.size;
    assertEquals(size, indexed.size);
    assertArrayEquals(Arrays.copyOf(onebyone.a, size), Arrays.copyOf(indexed.a, size));
    assertArrayEquals(Arrays.copyOf(onebyone.b, size), Arrays.copyOf(indexed.b, size));
    assertArrayEquals(Arrays.copyOf(onebyone.points, size), Arrays.copyOf(indexed.points, size));
    assertArrayEquals(
        Arrays.copyOf(onebyone.benefitA, size), Arrays.copyOf(indexed.benefitA, size));
    assertArrayEquals(
        Arrays.copyOf(onebyone.benefitB, size), Arrays.copyOf(indexed.benefitB, size));
    assertArrayEquals(
        Arrays.copyOf(onebyone.mentorsA, size), Arrays.copyOf(indexed.mentorsA, size));
    assertArrayEquals(
        Arrays.copyOf(onebyone.mentorsB, size), Arrays.copyOf(indexed.mentorsB, size));
  }
}
