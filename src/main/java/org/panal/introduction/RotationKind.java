package org.panal.introduction;

/** How people take turns. */
public enum RotationKind {
  /** Timed talks, two by two. */
  SPEED_ROUNDS,
  /** Small tables. */
  TABLES
}
