package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an answer, once. Only ever added. */
@Entity
class RsvpHistory {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID rsvpId;

  @Enumerated(EnumType.STRING)
  private RsvpStatus status;

  private Instant at;
  private @Nullable UUID actorId;
  private String actor;

  @Enumerated(EnumType.STRING)
  private RsvpCause cause;

  @Enumerated(EnumType.STRING)
  private @Nullable GuestReason reason;

  private int guests;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected RsvpHistory() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  RsvpHistory(Rsvp rsvp, Actor actor) {
    this.rsvpId = rsvp.id();
    this.status = rsvp.status();
    this.at = actor.at();
    this.actorId = actor.viewer().memberId();
    this.actor = actor.viewer().name();
    this.cause = actor.cause();
    this.reason = actor.reason();
    this.guests = rsvp.guests();
  }

  RsvpCause cause() {
    return cause;
  }

  @Nullable GuestReason reason() {
    return reason;
  }
}
