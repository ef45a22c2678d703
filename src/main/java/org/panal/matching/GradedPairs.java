package org.panal.matching;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bare weighted graph: how many introductions each person may get (0 to 100), and the points of
 * the pairs that may be introduced, from −1,000,000,000 to 1,000,000,000.
 */
public record GradedPairs(SortedMap<String, Integer> caps, SortedMap<Pair, Long> points) {

  public static final long MOST_POINTS = 1_000_000_000L;

  public GradedPairs {
    caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    caps.forEach((id, cap) -> Checks.within("cap", cap, 0, Participant.MOST_INTRODUCTIONS));
    caps.keySet().forEach(id -> Checks.named("id", id));
    for (Map.Entry<Pair, Long> pair : points.entrySet()) {
      check(caps, pair.getKey(), pair.getValue());
    }
  }

  /** The points of a pair; 0 for one that was not given. */
  public long pointsOf(Pair pair) {
    return points.getOrDefault(pair, 0L);
  }

  /** How many introductions somebody may get; none for a stranger. */
  public int capOf(String id) {
    return caps.getOrDefault(id, 0);
  }

  private static void check(SortedMap<String, Integer> caps, Pair pair, long points) {
    if (!caps.containsKey(pair.first()) || !caps.containsKey(pair.second())) {
      throw new IllegalArgumentException("a pair names somebody who is not among the people");
    }
    if (Math.abs(points) > MOST_POINTS) {
      throw new SumsTooLarge("points must be within " + MOST_POINTS + ", not " + points);
    }
  }
}
