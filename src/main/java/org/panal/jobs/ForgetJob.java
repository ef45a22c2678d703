package org.panal.jobs;

import io.quarkus.scheduler.Scheduled;
import java.time.Duration;
import org.panal.access.Passkeys;
import org.panal.access.Sessions;
import org.panal.access.SignIns;
import org.panal.notice.Notices;
import org.panal.shared.Leases;
import org.panal.shared.Once;
import org.panal.shared.Time;

/** Forgets what is over about ways in: sessions, codes, counted tries, mails about them. */
class ForgetJob {
  private static final Duration LEASE = Duration.ofMinutes(9);
  private static final Duration KEPT = Duration.ofDays(1);

  private final Leases leases;
  private final Sessions sessions;
  private final SignIns signIns;
  private final Passkeys passkeys;
  private final Notices notices;
  private final Once once;
  private final Time time;

  ForgetJob(
      Leases leases,
      Sessions sessions,
      SignIns signIns,
      Passkeys passkeys,
      Notices notices,
      Once once,
      Time time) {
    this.leases = leases;
    this.sessions = sessions;
    this.signIns = signIns;
    this.passkeys = passkeys;
    this.notices = notices;
    this.once = once;
    this.time = time;
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    if (leases.claim("forget", LEASE)) {
      once.run(sessions::forget);
      once.run(signIns::forget);
      once.run(passkeys::forget);
      once.run(() -> notices.forgetSignIns(time.now().minus(KEPT)));
    }
  }
}
