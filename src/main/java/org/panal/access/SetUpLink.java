package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Refusal;

/** The first admin's way in: printed at the start, good once. */
@Entity
class SetUpLink {
  private static final Duration LIFE = Duration.ofHours(24);

  @Id private String tokenHash;
  private @Nullable UUID memberId;
  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant usedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected SetUpLink() {}

  SetUpLink(String tokenHash, @Nullable UUID memberId, Instant now) {
    this.tokenHash = tokenHash;
    this.memberId = memberId;
    this.createdAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  Optional<UUID> memberId() {
    return Optional.ofNullable(memberId);
  }

  void mustBeGood(Instant now) {
    if (usedAt != null || !now.isBefore(expiresAt)) {
      throw new Refusal("set-up.over");
    }
  }

  void use(Instant now) {
    mustBeGood(now);
    usedAt = now;
  }
}
