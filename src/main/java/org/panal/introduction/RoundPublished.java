package org.panal.introduction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Introductions are out.
 *
 * @param number which round of the occurrence
 * @param memberIds everybody who has an introduction in it, once
 */
public record RoundPublished(UUID occurrenceId, int number, List<UUID> memberIds, Instant at) {
  public RoundPublished {
    memberIds = List.copyOf(memberIds);
  }
}
