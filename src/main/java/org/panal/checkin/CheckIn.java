package org.panal.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody came, or left, or that was taken back. Only ever added, by {@link CheckInRows}. */
@Entity
@Immutable
class CheckIn {
  @Id private UUID id;

  private UUID occurrenceId;
  private String nonce;
  private @Nullable UUID deviceId;
  private @Nullable UUID actorId;
  private @Nullable UUID memberId;
  private @Nullable String codeHash;

  @Enumerated(EnumType.STRING)
  private CheckInKind kind;

  private @Nullable String undoes;
  private Instant deviceTime;
  private Instant serverTime;

  @Enumerated(EnumType.STRING)
  private @Nullable CheckInOutcome result;

  @Enumerated(EnumType.STRING)
  private @Nullable CheckInOutcome told;

  @Enumerated(EnumType.STRING)
  private CheckInMode mode;

  private String reason = "";
  private @Nullable Instant hereSince;
  private boolean flagged;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected CheckIn() {}

  UUID id() {
    return id;
  }

  String nonce() {
    return nonce;
  }

  @Nullable UUID memberId() {
    return memberId;
  }

  CheckInKind kind() {
    return kind;
  }

  Instant serverTime() {
    return serverTime;
  }

  Instant deviceTime() {
    return deviceTime;
  }

  CheckInMode mode() {
    return mode;
  }

  String reason() {
    return reason;
  }

  @Nullable UUID deviceId() {
    return deviceId;
  }

  @Nullable String undoes() {
    return undoes;
  }

  @Nullable CheckInOutcome result() {
    return result;
  }

  @Nullable CheckInOutcome told() {
    return told;
  }

  /** Whether somebody came by an address that is somebody's already. */
  boolean isByKnownAddress() {
    boolean isToldIn = mode == CheckInMode.ONLINE || (told != null && told.letsIn());
    return flagged && result == CheckInOutcome.WELCOME && isToldIn;
  }

  @Nullable Instant hereSince() {
    return hereSince;
  }

  boolean isFlagged() {
    return flagged;
  }

  /** What state is made of. */
  Presence.Fact fact() {
    return new Presence.Fact(memberId, nonce, kind, undoes, deviceTime, letsIn());
  }

  /** What happened at the door stands: only a no that was obeyed lets nobody in. */
  private boolean letsIn() {
    return switch (mode) {
      case ONLINE -> result != null && result.letsIn();
      case OFFLINE -> told == null || told.letsIn();
      case FORCED -> true;
    };
  }
}
