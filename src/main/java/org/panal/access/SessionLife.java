package org.panal.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.panal.shared.Role;

/**
 * How long a session lasts. Who can change what others see signs in again every day.
 *
 * @param idle without any use
 * @param oldest in all
 */
record SessionLife(Duration idle, Duration oldest) {
  private static final SessionLife OF_MEMBERS =
      new SessionLife(Duration.ofDays(7), Duration.ofDays(30));
  private static final SessionLife OF_STAFF =
      new SessionLife(Duration.ofHours(12), Duration.ofHours(24));

  static SessionLife of(Set<Role> roles) {
    return roles.isEmpty() ? OF_MEMBERS : OF_STAFF;
  }

  Instant end(Instant created, Instant lastUsed) {
    Instant whenOld = created.plus(oldest);
    Instant whenIdle = lastUsed.plus(idle);
    return whenIdle.isBefore(whenOld) ? whenIdle : whenOld;
  }
}
