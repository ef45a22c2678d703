package org.panal.introduction;

/** What one side says of an introduction. */
public enum Answer {
  LOOKING_FORWARD,
  /** Somebody else this time. */
  SWAP,
  /** Never this person. */
  NOT_THIS_PERSON,
  MET,
  MISSED;

  /** Whether it is said before the event rather than after its start. */
  boolean isAhead() {
    return this == LOOKING_FORWARD || isNo();
  }

  boolean isNo() {
    return this == SWAP || this == NOT_THIS_PERSON;
  }
}
