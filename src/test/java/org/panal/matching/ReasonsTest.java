package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ReasonsTest {

  @Property(tries = 2_000)
  void the_points_of_the_reasons_add_up_to_the_points_of_the_pair(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 200) int bothWays,
      @ForAll @IntRange(min = 0, max = 200) int average,
      @ForAll @IntRange(min = 0, max = 100) int credit) {
    var crowd = new Crowd(seed);
    Weights weights =
        new Weights(
            bothWays, average, credit, 777, 333, 1_001, 599, 1, 2, 3, 5, Bonuses.standard());
    Pool pool = Pool.of(List.of(crowd.person(0), crowd.person(1))).knowledge(Crowd.WORLD).build();
    var all = new Profiles(pool, weights);
    List<Reason> reasons = Affinities.reasons(all.get(0), all.get(1), all);
    int points = Affinities.points(all.get(0), all.get(1), all);
    assertEquals(points, reasons.stream().mapToInt(Reason::points).sum());
    assertEquals(points, Affinities.points(all.get(1), all.get(0), all));
    assertTrue(points <= Weights.MOST_POINTS);
    assertTrue(reasons.stream().allMatch(reason -> reason.points() > 0));
  }

  @Property
  void a_split_is_whole_and_fair_to_a_point(
      @ForAll @IntRange(min = 0, max = 100_000) int points,
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1_000_000) Long> parts) {
    long sum = parts.stream().mapToLong(Long::longValue).sum();
    long[] shares = Apportion.split(points, parts);
    assertEquals(
        sum == 0 ? 0 : points, IntStream.range(0, shares.length).mapToLong(i -> shares[i]).sum());
    for (int i = 0; i < shares.length && sum > 0; i++) {
      long floor = points * parts.get(i) / sum;
      assertTrue(shares[i] == floor || shares[i] == floor + 1);
    }
  }
}
