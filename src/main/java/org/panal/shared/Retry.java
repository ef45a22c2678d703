package org.panal.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tries again when the database says that two transactions met: five times at most, and no further
 * one once two seconds are over, since somebody waits for the answer. Standing in line for a row,
 * behind a crowd, does not count as such: whoever waited in vain lines up twice more, for their
 * turn comes, and an error would not be sooner.
 */
final class Retry {
  static final int LOCK_WAIT_TIMEOUT = 1205;

  private static final int ATTEMPTS = 5;
  private static final int TIMES_IN_LINE = 3;
  private static final int FIRST_PAUSE_MILLIS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Deadlock, lock wait timeout, record changed since last read, write conflict on a cluster. */
  private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(1213, LOCK_WAIT_TIMEOUT, 1020, 1047);

  private Retry() {}

  static <T> T untilItStands(Supplier<T> attempt) {
    return untilItStands(attempt, System::nanoTime);
  }

  static <T> T untilItStands(Supplier<T> attempt, LongSupplier nanos) {
    long begun = nanos.getAsLong();
    int conflicts = 0;
    int timesInLine = 0;
    while (true) {
      try {
        return attempt.get();
      } catch (RuntimeException failure) {
        if (!isWorthAnotherTry(failure)) {
          throw failure;
        }
        if (isCausedBy(failure, LOCK_WAIT_TIMEOUT)) {
          timesInLine++;
          begun = nanos.getAsLong();
        } else {
          conflicts++;
        }
        if (timesInLine == TIMES_IN_LINE
            || conflicts == ATTEMPTS
            || nanos.getAsLong() - begun > PATIENCE.toNanos()) {
          throw new Busy(failure);
        }
        pause(conflicts + timesInLine);
      }
    }
  }

  private static boolean isWorthAnotherTry(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IdempotencyKeys.Taken
          || (cause instanceof SQLException sql
              && ("40001".equals(sql.getSQLState())
                  || WORTH_ANOTHER_TRY.contains(sql.getErrorCode())))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCausedBy(Throwable failure, int error) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == error) {
        return true;
      }
    }
    return false;
  }

  /** Longer each time and never quite the same, so that two who met do not meet again. */
  private static void pause(int tries) {
    try {
      Thread.sleep((long) FIRST_PAUSE_MILLIS << tries, Secrets.below(1_000_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy(e);
    }
  }
}
