package org.panal.introduction;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.panal.shared.Invalid;

/**
 * From which month to which one, both included.
 *
 * @param from not after the last
 */
public record SeasonAsked(YearMonth from, YearMonth to) {
  private static final int USUAL_MONTHS = 6;

  public SeasonAsked {
    long months = from.until(to, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > Season.MOST_MONTHS) {
      throw new Invalid("to", "field.out-of-range", from, from.plusMonths(Season.MOST_MONTHS - 1));
    }
  }

  /** Half a year that ends with this month. */
  public static SeasonAsked until(YearMonth last) {
    return new SeasonAsked(last.minusMonths(USUAL_MONTHS - 1), last);
  }

  Stream<YearMonth> months() {
    return LongStream.rangeClosed(0, from.until(to, ChronoUnit.MONTHS)).mapToObj(from::plusMonths);
  }
}
