package org.panal.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param backedUp whether it lives on more than one device, as far as the device says
 */
public record PasskeyView(
    UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt, boolean backedUp) {}
