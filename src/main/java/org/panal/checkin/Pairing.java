package org.panal.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;

/** A tablet that asks to be let to a door: it shows the code, and keeps the secret. */
@Entity
class Pairing {
  private static final Duration LIFE = Duration.ofMinutes(10);

  @Id private UUID id;
  private String code;
  private String secretHash;
  private Instant expiresAt;
  private @Nullable UUID deviceId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Pairing() {}

  Pairing(String code, String secret, Instant now) {
    this.id = Secrets.uuid();
    this.code = code;
    this.secretHash = Secrets.hash(secret);
    this.expiresAt = now.plus(LIFE);
  }

  /** Somebody who may, lets it in. */
  void confirm(Device device) {
    if (deviceId != null) {
      throw new Refusal("device.paired");
    }
    deviceId = device.id();
  }

  boolean isOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  String code() {
    return code;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Optional<UUID> deviceId() {
    return Optional.ofNullable(deviceId);
  }
}
