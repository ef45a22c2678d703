package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that somebody is signed in with, until it rests too long or grows too old. */
@Entity
class Session {
  static final Duration IDLE = Duration.ofDays(7);
  static final Duration OLDEST = Duration.ofDays(30);
  private static final Duration WORTH_NOTING = Duration.ofMinutes(5);

  @Id private String idHash;
  private UUID memberId;
  private String device;
  private Instant createdAt;
  private Instant lastUsedAt;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Session() {}

  Session(String idHash, UUID memberId, String device, Instant now) {
    this.idHash = idHash;
    this.memberId = memberId;
    this.device = device.substring(0, Math.min(200, device.length()));
    this.createdAt = now;
    this.lastUsedAt = now;
    this.expiresAt = now.plus(IDLE);
  }

  UUID memberId() {
    return memberId;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Notes the use, at most every few minutes: a page view need not be a write. */
  void use(Instant now) {
    if (lastUsedAt.plus(WORTH_NOTING).isAfter(now)) {
      return;
    }
    lastUsedAt = now;
    Instant oldest = createdAt.plus(OLDEST);
    Instant idle = now.plus(IDLE);
    expiresAt = idle.isBefore(oldest) ? idle : oldest;
  }
}
