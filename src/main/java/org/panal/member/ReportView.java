package org.panal.member;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told about another, for admins.
 *
 * @param closedAt when an admin was done with it, or null
 * @param outcome what came of it
 */
public record ReportView(
    UUID id,
    Somebody reporter,
    Somebody reported,
    ReportReason reason,
    String text,
    Instant madeAt,
    @Nullable Instant closedAt,
    String outcome) {
  /** A member by name. */
  public record Somebody(UUID id, String name) {}
}
