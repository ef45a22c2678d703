package org.panal.introduction;

import java.time.YearMonth;
import java.util.List;

/**
 * What came of a time, month by month.
 *
 * @param months from the first to the last, also those without a date
 * @param total of all of it; people are counted once
 * @param shortages what most sought in vain, eight at most
 */
public record Season(
    YearMonth from,
    YearMonth to,
    List<SeasonMonth> months,
    SeasonFigures total,
    List<SeasonShortage> shortages) {
  /** How many months can be looked at at once. */
  public static final int MOST_MONTHS = 36;

  public Season {
    months = List.copyOf(months);
    shortages = List.copyOf(shortages);
  }

  public boolean isEmpty() {
    return total.events() == 0;
  }
}
