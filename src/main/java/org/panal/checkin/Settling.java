package org.panal.checkin;

/** What the team does about somebody who could not be signed up. */
public enum Settling {
  TRY_AGAIN,
  LET_IN,
  THROW_AWAY
}
