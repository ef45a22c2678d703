package org.panal.turnout;

/** What who runs an event says of somebody's coming, over what the door recorded. */
public enum Ruling {
  CAME,
  MISSED,
  EXCUSED;

  Showing showing() {
    return Showing.valueOf(name());
  }
}
