package org.panal.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account at a provider, as the member sees it who comes in with it. */
public record ProviderAccountView(
    UUID id, String issuer, Instant linkedAt, @Nullable Instant lastUsedAt) {}
