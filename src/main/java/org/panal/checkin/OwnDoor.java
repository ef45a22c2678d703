package org.panal.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a tablet is there for.
 *
 * @param staff SHA-256 of what opens the panel of the team, for when the tablet is on its own: of
 *     {@code staff}, its id and the six digits, with a blank between them
 * @param occurrences the codes of what it serves and is not over for long, the next first
 */
public record OwnDoor(
    UUID device, String name, Instant expiresAt, String staff, List<String> occurrences) {
  public OwnDoor {
    occurrences = List.copyOf(occurrences);
  }
}
