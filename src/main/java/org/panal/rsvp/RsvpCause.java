package org.panal.rsvp;

/** Why an answer changed. */
public enum RsvpCause {
  ANSWERED,
  FOLLOWED,
  CHANGED_WISHES,
  WITHDREW,
  PROMOTED,
  CLAIMED,
  APPROVED,
  DECLINED,
  ADDED,
  REMOVED,
  MOVED,
  WALKED_IN
}
