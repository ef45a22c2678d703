package org.panal.rsvp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How many people were going from an instant on. */
public record GoingCount(Instant at, int going) {

  /** One change of somebody's answer. */
  record Change(UUID rsvp, RsvpStatus status, Instant at, int guests) {}

  /** Adds changes up, in the order they came. */
  static List<GoingCount> over(List<Change> changes) {
    Map<UUID, Integer> parties = new HashMap<>();
    List<GoingCount> counts = new ArrayList<>();
    int going = 0;
    for (Change change : changes) {
      int party = change.status() == RsvpStatus.GOING ? 1 + change.guests() : 0;
      int before = Objects.requireNonNullElse(parties.put(change.rsvp(), party), 0);
      if (party != before) {
        going += party - before;
        counts.add(new GoingCount(change.at(), going));
      }
    }
    return counts;
  }
}
