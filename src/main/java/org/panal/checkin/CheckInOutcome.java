package org.panal.checkin;

/** What somebody at a door is told. The list is closed. */
public enum CheckInOutcome {
  WELCOME,
  ALREADY_HERE,
  WAITLISTED,
  NOT_ON_THE_LIST,
  WRONG_DAY,
  TOO_EARLY,
  OVER,
  CANCELLED,
  UNKNOWN_CODE,
  ASK_THE_TEAM;

  /** Whether whoever is told so is in. */
  public boolean letsIn() {
    return this == WELCOME || this == ALREADY_HERE;
  }
}
