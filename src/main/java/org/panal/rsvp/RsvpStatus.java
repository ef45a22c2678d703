package org.panal.rsvp;

/** Where a member stands with an occurrence. */
public enum RsvpStatus {
  /** Has a seat. */
  GOING,
  /** Stands in line for one. */
  WAITLISTED,
  NOT_GOING
}
