package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A key pair on a device of a member's, of which the public half is here. */
@Entity
class Passkey {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID memberId;
  private String credentialId;
  private byte[] credential;
  private long signCount;
  private boolean backupEligible;
  private boolean backedUp;
  private String name;
  private Instant createdAt;
  private @Nullable Instant lastUsedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Passkey() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Passkey(UUID memberId, String name, Ceremony.Made made, Instant now) {
    this.memberId = memberId;
    this.credentialId = made.credentialId();
    this.credential = made.credential();
    this.signCount = made.state().signCount();
    this.backupEligible = made.state().backupEligible();
    this.backedUp = made.state().backedUp();
    this.name = name;
    this.createdAt = now;
  }

  UUID memberId() {
    return memberId;
  }

  String credentialId() {
    return credentialId;
  }

  byte[] credential() {
    return credential.clone();
  }

  Ceremony.State state() {
    return new Ceremony.State(signCount, backupEligible, backedUp);
  }

  /** The count and the backup flag are what the device says last; a count that falls is refused. */
  void use(Ceremony.State state, Instant now) {
    signCount = state.signCount();
    backedUp = state.backedUp();
    lastUsedAt = now;
  }

  void rename(PasskeyName form) {
    name = form.name();
  }

  PasskeyView view() {
    return new PasskeyView(id, name, createdAt, lastUsedAt, backedUp);
  }
}
