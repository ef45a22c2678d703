package org.panal.member;

/** Who may see something of a profile, from the fewest to everybody. */
public enum Audience {
  NOBODY,
  INTRODUCED,
  MEMBERS,
  PUBLIC;

  /** Whether somebody who stands that near is among them. */
  boolean includes(Audience reader) {
    return compareTo(reader) >= 0;
  }
}
