package org.panal.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell one member, once. {@link Outbox} writes these rows by statements, because they
 * are claimed and settled by whoever holds the lease; here they are read.
 */
@Entity
public class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String dedupKey;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private @Nullable UUID memberId;
  private @Nullable UUID occurrenceId;
  private @Nullable UUID signInId;

  @Enumerated(EnumType.STRING)
  private NoticeState state;

  private Instant createdAt;
  private Instant nextAt;
  private @Nullable UUID owner;
  private @Nullable Instant leaseUntil;
  private int tries;
  private @Nullable Instant sentAt;
  private String problem;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Notice() {}

  long id() {
    return id;
  }

  /** The same for the same news to the same person, whoever writes it down and when. */
  String dedupKey() {
    return dedupKey;
  }

  NoticeKind kind() {
    return kind;
  }

  UUID memberId() {
    return Objects.requireNonNull(memberId);
  }

  UUID occurrenceId() {
    return Objects.requireNonNull(occurrenceId);
  }

  /** Who wants to sign in, where it is about that; such a notice has no member. */
  Optional<UUID> signInId() {
    return Optional.ofNullable(signInId);
  }

  Instant createdAt() {
    return createdAt;
  }

  int tries() {
    return tries;
  }

  /** Whether there is time left to send it before somebody else may. */
  boolean isHeldUntil(Instant end) {
    return leaseUntil != null && !leaseUntil.isBefore(end);
  }
}
