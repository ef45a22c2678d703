package org.panal.rsvp;

/** Why an answer changed. */
public enum RsvpCause {
  ANSWERED,
  FOLLOWED,
  CHANGED_WISHES,
  WITHDREW,
  PROMOTED,
  CLAIMED,
  ADDED,
  REMOVED,
  WALKED_IN
}
