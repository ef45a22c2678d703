package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import org.panal.introduction.DueRematches;
import org.panal.shared.Leases;

/** Matches who is really there, some time after the start and whenever somebody comes late. */
class RematchJob {
  private static final Duration LEASE = Duration.ofSeconds(9);

  private final Leases leases;
  private final DueRematches due;

  RematchJob(Leases leases, DueRematches due) {
    this.leases = leases;
    this.due = due;
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void draw() {
    if (leases.claim("rematches", LEASE)) {
      due.draw();
    }
  }
}
