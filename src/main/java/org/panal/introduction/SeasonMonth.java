package org.panal.introduction;

import java.time.YearMonth;
import java.util.List;

/**
 * A month of a season.
 *
 * @param month by the clocks of the spaces
 * @param shortages what most sought in vain, three at most
 */
public record SeasonMonth(YearMonth month, SeasonFigures figures, List<SeasonShortage> shortages) {
  public SeasonMonth {
    shortages = List.copyOf(shortages);
  }
}
