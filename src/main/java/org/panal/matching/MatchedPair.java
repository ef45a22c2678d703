package org.panal.matching;

import java.util.List;

/**
 * Two people to be introduced, and why. The benefits are the shares of what each seeks that the
 * other brings, in basis points.
 */
public record MatchedPair(
    Pair pair, int points, int benefitToFirst, int benefitToSecond, List<Reason> reasons) {

  public MatchedPair {
    reasons = List.copyOf(reasons);
    if (reasons.stream().mapToInt(Reason::points).sum() != points) {
      throw new IllegalArgumentException("the reasons must add up to the points");
    }
  }

  public int benefitTo(String id) {
    return pair.other(id).equals(pair.second()) ? benefitToFirst : benefitToSecond;
  }
}
