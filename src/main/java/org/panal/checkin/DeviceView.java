package org.panal.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paired tablet or a wall screen, as who runs the event sees it.
 *
 * @param kind a tablet at the door, or a screen on the wall
 * @param wholeSpace whether it works for everything in the space
 * @param lastSeenAt when it spoke to us last
 * @param health how it said last that it is; null for a wall screen and for a tablet that is new
 * @param staffCode opens on the tablet what only the team may do; empty for a wall screen
 * @param secret the end of a wall screen's address; empty for a tablet
 */
public record DeviceView(
    UUID id,
    String name,
    DeviceKind kind,
    boolean wholeSpace,
    Instant pairedAt,
    Instant expiresAt,
    @Nullable Instant lastSeenAt,
    @Nullable DeviceHealth health,
    String staffCode,
    String secret) {}
