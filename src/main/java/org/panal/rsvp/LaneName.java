package org.panal.rsvp;

import java.util.UUID;

/** The role that somebody comes in. */
public record LaneName(UUID id, String name) {
  static LaneName of(Lane lane) {
    return new LaneName(lane.id(), lane.name());
  }
}
