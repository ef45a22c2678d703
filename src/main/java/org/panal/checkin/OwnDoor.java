package org.panal.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a tablet is there for.
 *
 * @param staff what the six digits of the team make, for when the tablet is on its own:
 *     PBKDF2-HMAC-SHA-256 of them, salted with {@code staff}, a blank and the id, 210,000 rounds
 * @param occurrences the codes of what it serves and is not over for long, the next first
 */
public record OwnDoor(
    UUID device, String name, Instant expiresAt, String staff, List<String> occurrences) {
  public OwnDoor {
    occurrences = List.copyOf(occurrences);
  }
}
