package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Scope;

/** A program's way in, on behalf of the member who made it, for what its scopes allow. */
@Entity
class ApiToken {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String tokenHash;
  private UUID memberId;
  private String name;
  private String scopes;
  private Instant createdAt;
  private @Nullable Instant expiresAt;
  private @Nullable Instant lastUsedAt;
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected ApiToken() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  ApiToken(String tokenHash, UUID memberId, String name, Set<Scope> scopes, Instant now) {
    this.tokenHash = tokenHash;
    this.memberId = memberId;
    this.name = name;
    this.scopes = scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
    this.createdAt = now;
  }

  UUID memberId() {
    return memberId;
  }

  Set<Scope> scopes() {
    return Arrays.stream(scopes.split(" "))
        .map(Scope::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  boolean isGood(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  void use(Instant now) {
    if (lastUsedAt == null || lastUsedAt.plusSeconds(300).isBefore(now)) {
      lastUsedAt = now;
    }
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }
}
