package org.panal.event;

/** What somebody does for an event that is another one's. */
public enum TeamPart {
  /** Does what the organiser does, but throws nothing away and shares it with nobody. */
  CO_ORGANISER,
  /** Sees who comes, and lets them in. */
  DOOR_HELPER
}
