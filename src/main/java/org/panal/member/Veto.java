package org.panal.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody whom a member does not want to meet. Private, and it counts both ways. */
@Entity
@IdClass(Veto.Pair.class)
class Veto {
  @Id private UUID memberId;
  @Id private UUID otherId;
  private Instant since;

  /** Who said it, and about whom. */
  record Pair(UUID memberId, UUID otherId) implements Serializable {}

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Veto() {}

  Veto(UUID memberId, UUID otherId, Instant now) {
    this.memberId = memberId;
    this.otherId = otherId;
    this.since = now;
  }

  UUID otherId() {
    return otherId;
  }

  Instant since() {
    return since;
  }

  Pair pair() {
    return new Pair(memberId, otherId);
  }
}
