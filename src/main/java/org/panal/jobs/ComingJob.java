package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.panal.shared.Leases;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.turnout.StillComing;

/** Asks the day before who still comes, where the organiser wants it. */
class ComingJob {
  private static final Logger LOG = Logger.getLogger(ComingJob.class);
  private static final Duration LEASE = Duration.ofMinutes(4);
  private static final Viewer ASKER = Viewer.system("coming");

  private final Leases leases;
  private final StillComing coming;
  private final Once once;

  ComingJob(Leases leases, StillComing coming, Once once) {
    this.leases = leases;
    this.coming = coming;
    this.once = once;
  }

  @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void ask() {
    if (leases.claim("coming", LEASE)) {
      for (UUID occurrence : coming.due(ASKER)) {
        int asked = once.run(() -> coming.ask(ASKER, occurrence));
        LOG.infof("occurrence %s: %d people asked if they still come", occurrence, asked);
      }
    }
  }
}
