package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody wants no invitations by mail. */
@Entity
class InvitationStop {
  @Id private UUID memberId;
  private Instant since;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected InvitationStop() {}

  InvitationStop(UUID memberId, Instant now) {
    this.memberId = memberId;
    this.since = now;
  }
}
