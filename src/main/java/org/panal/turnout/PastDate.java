package org.panal.turnout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date that somebody had said they come to.
 *
 * @param saidAt when they said that they were there, or null
 * @param ruled whether who runs it decided
 */
record PastDate(
    UUID occurrenceId, Instant startsAt, Showing showing, @Nullable Instant saidAt, boolean ruled) {
  /** What lies further back says little about today. */
  private static final int MOST_COUNTED = 12;

  static final Comparator<PastDate> LATEST_FIRST =
      Comparator.comparing(PastDate::startsAt).reversed().thenComparing(PastDate::occurrenceId);

  /** Those that count, the latest first. */
  static List<PastDate> counted(List<PastDate> dates) {
    return dates.stream()
        .filter(date -> date.showing().counts())
        .sorted(LATEST_FIRST)
        .limit(MOST_COUNTED)
        .toList();
  }

  static ShowRate rate(List<PastDate> dates) {
    List<PastDate> counted = counted(dates);
    int came = (int) counted.stream().filter(date -> date.showing() == Showing.CAME).count();
    return new ShowRate(came, counted.size() - came);
  }
}
