package org.panal.introduction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everybody's seats are out.
 *
 * @param number which rotation of the occurrence
 * @param memberIds everybody who takes part, once
 */
public record RotationPublished(UUID occurrenceId, int number, List<UUID> memberIds, Instant at) {
  public RotationPublished {
    memberIds = List.copyOf(memberIds);
  }
}
