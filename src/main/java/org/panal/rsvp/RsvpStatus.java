package org.panal.rsvp;

/** Where a member stands with an occurrence. */
public enum RsvpStatus {
  /** Has a seat. */
  GOING,
  /** Stands in line for one. */
  WAITLISTED,
  /** Asked to come; the organiser has not said yes or no. */
  PENDING,
  NOT_GOING
}
