package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import org.panal.rsvp.SeatHolds;
import org.panal.shared.Leases;
import org.panal.shared.Once;
import org.panal.shared.Viewer;

/** Gives seats to the line that nobody confirmed in time. */
class SeatHoldJob {
  private static final Duration LEASE = Duration.ofSeconds(9);
  private static final Viewer RELEASER = Viewer.system("seat-hold");

  private final Leases leases;
  private final SeatHolds holds;
  private final Once once;

  SeatHoldJob(Leases leases, SeatHolds holds, Once once) {
    this.leases = leases;
    this.holds = holds;
    this.once = once;
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void release() {
    if (leases.claim("seat-holds", LEASE)) {
      for (String code : holds.over(RELEASER)) {
        once.run(() -> holds.release(RELEASER, code));
      }
    }
  }
}
