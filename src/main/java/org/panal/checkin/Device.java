package org.panal.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Happening;
import org.panal.shared.Secrets;

/** A tablet at a door, paired for one occurrence or one space. */
@Entity
class Device {
  private static final Duration SEEN_EVERY = Duration.ofSeconds(20);

  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private DeviceKind kind;

  private @Nullable UUID spaceId;
  private @Nullable UUID occurrenceId;
  private @Nullable String tokenHash;
  private Instant pairedAt;
  private @Nullable UUID pairedBy;
  private Instant expiresAt;
  private @Nullable Instant revokedAt;
  private @Nullable Instant lastSeenAt;
  private @Nullable Integer battery;
  private @Nullable Boolean charging;
  private @Nullable Integer waiting;
  private @Nullable Instant toldAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Device() {}

  /**
   * Where a device works, and until when.
   *
   * @param spaceId a whole space, or null
   * @param occurrenceId one occurrence, or null
   */
  record Place(@Nullable UUID spaceId, @Nullable UUID occurrenceId, Instant until) {}

  Device(String name, Place place, @Nullable UUID pairedBy, Instant now) {
    this.id = Secrets.uuid();
    this.name = name;
    this.kind = DeviceKind.TABLET;
    this.spaceId = place.spaceId();
    this.occurrenceId = place.occurrenceId();
    this.expiresAt = place.until();
    this.pairedBy = pairedBy;
    this.pairedAt = now;
  }

  /** A screen on the wall of one occurrence. */
  static Device board(String name, Place place, @Nullable UUID madeBy, Instant now) {
    Device board = new Device(name, place, madeBy, now);
    board.kind = DeviceKind.BOARD;
    return board;
  }

  /** Gets its credential; from now on it works. */
  void begin(String hash) {
    tokenHash = hash;
  }

  boolean is(DeviceKind wanted) {
    return kind == wanted;
  }

  DeviceKind kind() {
    return kind;
  }

  /** The one occurrence that a wall screen shows. */
  UUID serves() {
    return Objects.requireNonNull(occurrenceId);
  }

  boolean isGood(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  boolean serves(Happening happening) {
    return spaceId == null
        ? happening.occurrence().id().equals(occurrenceId)
        : happening.event().spaceId().equals(spaceId);
  }

  void seen(Instant now) {
    if (lastSeenAt == null || lastSeenAt.plus(SEEN_EVERY).isBefore(now)) {
      lastSeenAt = now;
    }
  }

  /** It says how it is. */
  void tell(DeviceHealth health, Instant now) {
    battery = health.battery();
    charging = health.charging();
    waiting = health.waiting();
    toldAt = now;
  }

  /** As it said last, if it ever did. */
  @Nullable DeviceHealth health() {
    return toldAt == null || waiting == null ? null : new DeviceHealth(battery, charging, waiting);
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  @Nullable UUID spaceId() {
    return spaceId;
  }

  @Nullable UUID occurrenceId() {
    return occurrenceId;
  }

  Instant pairedAt() {
    return pairedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  @Nullable Instant lastSeenAt() {
    return lastSeenAt;
  }
}
