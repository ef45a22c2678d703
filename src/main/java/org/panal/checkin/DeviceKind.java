package org.panal.checkin;

/** What a device is there for. */
public enum DeviceKind {
  /** Lets people in. */
  TABLET,
  /** Hangs on a wall and shows who is in the room. */
  BOARD
}
