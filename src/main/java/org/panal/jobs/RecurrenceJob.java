package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.panal.event.Recurrences;
import org.panal.shared.Leases;
import org.panal.shared.Once;
import org.panal.shared.Viewer;

/** Makes the dates of what repeats as they come within the horizon. */
class RecurrenceJob {
  private static final Logger LOG = Logger.getLogger(RecurrenceJob.class);
  private static final Duration LEASE = Duration.ofMinutes(55);
  private static final Viewer MAKER = Viewer.system("recurrence");

  private final Leases leases;
  private final Recurrences recurrences;
  private final Once once;

  RecurrenceJob(Leases leases, Recurrences recurrences, Once once) {
    this.leases = leases;
    this.recurrences = recurrences;
    this.once = once;
  }

  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void extend() {
    if (leases.claim("recurrences", LEASE)) {
      for (UUID event : recurrences.due(MAKER)) {
        int made = once.run(() -> recurrences.extend(MAKER, event));
        LOG.infof("event %s has %d more dates", event, made);
      }
    }
  }
}
