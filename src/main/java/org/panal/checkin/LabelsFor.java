package org.panal.checkin;

/** Whose labels are printed. */
public enum LabelsFor {
  /** Whoever has a seat. */
  GOING,
  /** Whoever is in the room. */
  HERE
}
