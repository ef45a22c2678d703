package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import org.panal.notice.NoticeSender;
import org.panal.shared.Leases;

/** Sends what is due, a moment after it was written down. */
class MailJob {
  private static final Duration LEASE = Duration.ofSeconds(4);

  private final Leases leases;
  private final NoticeSender sender;

  MailJob(Leases leases, NoticeSender sender) {
    this.leases = leases;
    this.sender = sender;
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void send() {
    if (leases.claim("mail", LEASE)) {
      sender.sendDue();
    }
  }
}
