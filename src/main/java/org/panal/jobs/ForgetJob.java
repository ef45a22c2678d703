package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import org.panal.privacy.Retentions;
import org.panal.shared.Leases;

/** Erases what was kept for a time only, once that is over. */
class ForgetJob {
  private static final Duration SOON = Duration.ofMinutes(9);
  private static final Duration LATE = Duration.ofHours(23);

  private final Leases leases;
  private final Retentions retentions;

  ForgetJob(Leases leases, Retentions retentions) {
    this.leases = leases;
    this.retentions = retentions;
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forgetSoon() {
    if (leases.claim("forget", SOON)) {
      retentions.forgetSoon();
    }
  }

  /** Once a day, on whichever node asks first. */
  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forgetLate() {
    if (leases.claim("forget-late", LATE)) {
      retentions.forgetLate();
    }
  }
}
