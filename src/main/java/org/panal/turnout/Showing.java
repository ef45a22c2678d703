package org.panal.turnout;

/** What became of somebody's word that they come. */
public enum Showing {
  CAME,
  MISSED,
  /** They stepped back when it was too late to give the place to the next by itself. */
  LEFT_LATE,
  /** Who runs the event says that it does not count. */
  EXCUSED,
  /** Nobody kept the door, so nobody knows. */
  UNKNOWN;

  public boolean counts() {
    return this == CAME || isMissed();
  }

  /** Whether it counts against them. */
  public boolean isMissed() {
    return this == MISSED || this == LEFT_LATE;
  }
}
