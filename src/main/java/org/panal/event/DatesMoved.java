package org.panal.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One deed gave these dates another time or place: who comes is told once, of all of them. */
public record DatesMoved(UUID eventId, List<UUID> occurrenceIds, Instant at) {
  public DatesMoved {
    occurrenceIds = List.copyOf(occurrenceIds);
  }
}
