package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in the room, for features to the right. */
@ApplicationScoped
@Transactional
public class Presences {
  private final CheckInRows rows;

  Presences(CheckInRows rows) {
    this.rows = rows;
  }

  /** Who was ever let in to each of the occurrences; one where nobody was is not in it. */
  public Map<UUID, Set<UUID>> everHere(Collection<UUID> occurrenceIds) {
    return rows.everHere(occurrenceIds);
  }

  /** To how many occurrences that began in this time somebody was let in. */
  public long times(UUID member, Instant from, Instant to) {
    return rows.timesHere(member, from, to);
  }

  public Set<UUID> here(UUID occurrenceId) {
    return rows.presence(occurrenceId).here();
  }

  /** Since when each of those in the room is there. */
  public Map<UUID, Instant> since(UUID occurrenceId) {
    return rows.presence(occurrenceId).stays().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, stay -> stay.getValue().since()));
  }
}
