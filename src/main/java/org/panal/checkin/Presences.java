package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Who is in the room, for features to the right. */
@ApplicationScoped
@Transactional
public class Presences {
  private final CheckInRows rows;

  Presences(CheckInRows rows) {
    this.rows = rows;
  }

  public Set<UUID> here(UUID occurrenceId) {
    return rows.presence(occurrenceId).here();
  }
}
