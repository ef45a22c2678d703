package org.panal.introduction;

/** How far a round has come. */
public enum RoundStatus {
  /** Only who runs the event sees it. */
  DRAFT,
  /** Its people see their introductions; nothing of it changes any more. */
  PUBLISHED,
  /** A draft that another draft took the place of. */
  REPLACED
}
