package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Code;

/** A browser that somebody is signed in with, until it rests too long or grows too old. */
@Entity
class Session {
  private static final Duration WORTH_NOTING = Duration.ofMinutes(5);

  @Id private String idHash;
  private UUID memberId;
  private String code;
  private String device;
  private Instant createdAt;
  private Instant lastUsedAt;
  private Instant expiresAt;
  private @Nullable Instant strongSince;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Session() {}

  Session(String idHash, UUID memberId, String device, SessionLife life, Instant now) {
    this.idHash = idHash;
    this.memberId = memberId;
    this.code = Code.random(10);
    this.device = device.substring(0, Math.min(200, device.length()));
    this.createdAt = now;
    this.lastUsedAt = now;
    this.expiresAt = life.end(now, now);
  }

  /** From now on it is as good as a passkey. */
  void strengthen(Instant now) {
    if (strongSince == null) {
      strongSince = now;
    }
  }

  boolean isStrong() {
    return strongSince != null;
  }

  UUID memberId() {
    return memberId;
  }

  /** Whether its owner proved just now, in this very browser, who they are. */
  boolean isFresh(UUID owner, Duration within, Instant now) {
    return memberId.equals(owner) && now.isBefore(createdAt.plus(within));
  }

  /** A role that was given since cuts a session short. */
  boolean isOver(SessionLife life, Instant now) {
    return !now.isBefore(expiresAt) || !now.isBefore(life.end(createdAt, lastUsedAt));
  }

  /** Notes the use, at most every few minutes: a page view need not be a write. */
  void use(SessionLife life, Instant now) {
    if (lastUsedAt.plus(WORTH_NOTING).isAfter(now)) {
      return;
    }
    lastUsedAt = now;
    expiresAt = life.end(createdAt, now);
  }

  SessionView view(String currentHash) {
    return new SessionView(
        code, Browser.of(device), createdAt, lastUsedAt, expiresAt, idHash.equals(currentHash));
  }
}
