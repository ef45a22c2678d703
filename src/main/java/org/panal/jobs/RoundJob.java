package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import org.panal.introduction.DueRounds;
import org.panal.shared.Leases;

/** Sends drafts out when their time has come, if nobody did before. */
class RoundJob {
  private static final Duration LEASE = Duration.ofSeconds(55);

  private final Leases leases;
  private final DueRounds due;

  RoundJob(Leases leases, DueRounds due) {
    this.leases = leases;
    this.due = due;
  }

  @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void publish() {
    if (leases.claim("rounds", LEASE)) {
      due.publish();
    }
  }
}
