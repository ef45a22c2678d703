package org.panal.turnout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** These people are asked whether they still come. */
public record ComingAsked(UUID occurrenceId, List<UUID> memberIds, Instant at) {
  public ComingAsked {
    memberIds = List.copyOf(memberIds);
  }
}
