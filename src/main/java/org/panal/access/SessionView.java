package org.panal.access;

import java.time.Instant;

/**
 * A browser that its owner is signed in with.
 *
 * @param code what the owner calls it by; it opens nothing
 * @param browser what it is, as far as it says
 * @param lastUsedAt to within a few minutes
 * @param expiresAt when it is over if it is used no more
 * @param current whether this is the one that asks
 */
public record SessionView(
    String code,
    Browser browser,
    Instant createdAt,
    Instant lastUsedAt,
    Instant expiresAt,
    boolean current) {}
