package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody at the provider, who is that member here. Addresses change hands; subjects do not. */
@Entity
class ProviderAccount {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID memberId;
  private String issuer;
  private String subject;
  private Instant linkedAt;
  private @Nullable Instant lastUsedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected ProviderAccount() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  ProviderAccount(UUID memberId, String issuer, String subject, Instant now) {
    this.memberId = memberId;
    this.issuer = issuer;
    this.subject = subject;
    this.linkedAt = now;
    this.lastUsedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID memberId() {
    return memberId;
  }

  void use(Instant now) {
    lastUsedAt = now;
  }

  ProviderAccountView view() {
    return new ProviderAccountView(id, issuer, linkedAt, lastUsedAt);
  }
}
