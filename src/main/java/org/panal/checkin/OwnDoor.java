package org.panal.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a tablet is there for.
 *
 * @param occurrences the codes of what it serves and is not over for long, the next first
 */
public record OwnDoor(UUID device, String name, Instant expiresAt, List<String> occurrences) {
  public OwnDoor {
    occurrences = List.copyOf(occurrences);
  }
}
