package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.panal.matching.FairMatcher;
import org.panal.matching.Matcher;
import org.panal.shared.Busy;

/** Lets only a few lists be matched at the same time: each may take whole processors. */
@ApplicationScoped
class Solves {
  private static final int PATIENCE_MILLIS = 500;
  private static final int RETRY_AFTER_SECONDS = 2;

  private final Semaphore places;
  private final Matcher matcher;

  Solves(ListLimits limits) {
    places = new Semaphore(limits.atOnce(), true);
    matcher = FairMatcher.on(limits.threads());
  }

  /** What matches a list, on as many threads as one may take. */
  Matcher matcher() {
    return matcher;
  }

  <T> T run(Supplier<T> solve) {
    if (!hasPlace()) {
      throw new Busy(RETRY_AFTER_SECONDS);
    }
    try {
      return solve.get();
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
