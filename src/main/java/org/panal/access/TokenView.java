package org.panal.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it, which is without its secret.
 *
 * @param scopes what it may do
 * @param expiresAt when it is good no more; absent for the one from the configuration
 * @param lastUsedAt to within a few minutes; absent while it was never used
 */
public record TokenView(
    UUID id,
    String name,
    List<String> scopes,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt) {
  public TokenView {
    scopes = List.copyOf(scopes);
  }
}
