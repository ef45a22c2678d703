package org.panal.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A seat is free that nobody in line gets by themselves any more: those of them who fit may claim
 * it.
 *
 * @param memberIds who they are, in the order of the line
 */
public record SeatToClaim(UUID occurrenceId, List<UUID> memberIds, Instant at) {
  public SeatToClaim {
    memberIds = List.copyOf(memberIds);
  }
}
