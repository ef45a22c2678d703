package org.panal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits points among reasons by their parts, to the last point (largest remainder). */
final class Apportion {

  private Apportion() {}

  /**
   * The reasons with their share of the points; those that get none are left out. Of equal
   * remainders the earlier reason wins.
   */
  static List<Reason> points(int points, List<Reason> reasons, List<Long> parts) {
    long[] shares = split(points, parts);
    var told = new ArrayList<Reason>();
    for (int i = 0; i < shares.length; i++) {
      Reason reason = reasons.get(i);
      if (shares[i] > 0) {
        told.add(
            new Reason(reason.code(), (int) shares[i], reason.from(), reason.to(), reason.skill()));
      }
    }
    return told;
  }

  /** Parts up to 10¹³ and points up to 10⁵ keep the products within a {@code long}. */
  static long[] split(int points, List<Long> parts) {
    long sum = parts.stream().mapToLong(Long::longValue).sum();
    long[] shares = new long[parts.size()];
    if (points == 0 || sum == 0) {
      return shares;
    }
    long left = points;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.multiplyExact(points, parts.get(i)) / sum;
      left -= shares[i];
    }
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparing(i -> -(points * parts.get(i) % sum)))
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
