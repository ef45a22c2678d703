package org.panal.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One deed called these dates of an event off: who was coming is told once, of all of them. */
public record DatesCancelled(UUID eventId, List<UUID> occurrenceIds, Instant at) {
  public DatesCancelled {
    occurrenceIds = List.copyOf(occurrenceIds);
  }
}
