package org.panal.rsvp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How many were going from an instant on. */
public record GoingCount(Instant at, int going) {

  /** One change of somebody's answer. */
  record Change(UUID rsvp, RsvpStatus status, Instant at) {}

  /** Adds changes up, in the order they came. */
  static List<GoingCount> over(List<Change> changes) {
    Set<UUID> going = new HashSet<>();
    List<GoingCount> counts = new ArrayList<>();
    for (Change change : changes) {
      boolean moved =
          change.status() == RsvpStatus.GOING
              ? going.add(change.rsvp())
              : going.remove(change.rsvp());
      if (moved) {
        counts.add(new GoingCount(change.at(), going.size()));
      }
    }
    return counts;
  }
}
