package org.panal.checkin;

/** How a fact came about. */
public enum CheckInMode {
  /** The server said what the visitor was told. */
  ONLINE,
  /** The device let them in by its roster; the server heard of it later. */
  OFFLINE,
  /** Whoever keeps the door let them in all the same, with a reason. */
  FORCED
}
