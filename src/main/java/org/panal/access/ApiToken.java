package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
  ApiToken(String tokenHash, UUID memberId, TokenForm form, Instant now) {
    this(tokenHash, memberId, form.name(), scopes(form.scopes()), now);
    this.expiresAt = now.plus(Duration.ofDays(form.days()));
  }

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  ApiToken(String tokenHash, UUID memberId, String name, Set<Scope> scopes, Instant now) {
    this.tokenHash = tokenHash;
    this.memberId = memberId;
    this.name = name;
    this.scopes = scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  UUID memberId() {
    return memberId;
  }

  Set<Scope> scopes() {
    return scopes(codes());
  }

  private List<String> codes() {
    return List.of(scopes.split(" "));
  }

  private static Set<Scope> scopes(List<String> codes) {
    return codes.stream().map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  TokenView view() {
    return new TokenView(id, name, codes(), createdAt, expiresAt, lastUsedAt);
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
