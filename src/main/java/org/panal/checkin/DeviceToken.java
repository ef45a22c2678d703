package org.panal.checkin;

import java.time.Instant;
import java.util.UUID;

/**
 * The credential of a tablet, shown to it once.
 *
 * @param expiresAt after that it opens nothing
 */
public record DeviceToken(UUID device, String token, Instant expiresAt) {}
