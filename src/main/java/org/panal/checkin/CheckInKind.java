package org.panal.checkin;

/** What a fact says: somebody came, left, or an earlier fact was a mistake. */
public enum CheckInKind {
  IN,
  OUT,
  UNDO
}
