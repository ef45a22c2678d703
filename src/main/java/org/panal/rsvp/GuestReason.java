package org.panal.rsvp;

/** Why an organiser added or removed somebody. */
public enum GuestReason {
  ON_REQUEST,
  SPEAKER,
  TEAM,
  MISTAKE,
  CONDUCT,
  OTHER
}
