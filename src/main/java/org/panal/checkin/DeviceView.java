package org.panal.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paired tablet, as who runs the event sees it.
 *
 * @param wholeSpace whether it works for everything in the space
 * @param lastSeenAt when it spoke to us last
 * @param staffCode opens on the tablet what only the team may do
 */
public record DeviceView(
    UUID id,
    String name,
    boolean wholeSpace,
    Instant pairedAt,
    Instant expiresAt,
    @Nullable Instant lastSeenAt,
    String staffCode) {}
