package org.panal.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Secrets;

/** What somebody shows at one door. Of its secret only the hash is kept. */
@Entity
class Badge {
  @Id private UUID id;
  private UUID occurrenceId;
  private UUID memberId;
  private int version;
  private String secretHash;
  private String code;
  private Instant madeAt;
  private @Nullable Instant replacedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Badge() {}

  Badge(UUID occurrenceId, UUID memberId, int version, BadgeSecret secret, Instant now) {
    this.id = Secrets.uuid();
    this.occurrenceId = occurrenceId;
    this.memberId = memberId;
    this.version = version;
    this.secretHash = secret.hash();
    this.code = secret.typed();
    this.madeAt = now;
  }

  /** Another takes its place: whoever holds this one holds nothing. */
  void replace(Instant now) {
    replacedAt = now;
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  UUID memberId() {
    return memberId;
  }

  int version() {
    return version;
  }

  String secretHash() {
    return secretHash;
  }

  String code() {
    return code;
  }

  Instant madeAt() {
    return madeAt;
  }
}
