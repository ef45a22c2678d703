package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody was asked to come for what they offer, once. {@link Invitations} writes it. */
@Entity
@Immutable
@IdClass(Invitation.Key.class)
class Invitation {
  /** Who to what. */
  record Key(UUID occurrenceId, UUID memberId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id private UUID occurrenceId;
  @Id private UUID memberId;
  private String skillCode;
  private Instant invitedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Invitation() {}

  String skillCode() {
    return skillCode;
  }
}
