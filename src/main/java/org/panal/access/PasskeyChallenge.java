package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to sign, good once: it is deleted by its use, whatever comes of it. */
@Entity
class PasskeyChallenge {
  private static final Duration LIFE = Duration.ofMinutes(5);

  @Id private String challengeHash;
  private @Nullable UUID memberId;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected PasskeyChallenge() {}

  PasskeyChallenge(String challengeHash, @Nullable UUID memberId, Instant now) {
    this.challengeHash = challengeHash;
    this.memberId = memberId;
    this.expiresAt = now.plus(LIFE);
  }
}
