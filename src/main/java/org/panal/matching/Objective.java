package org.panal.matching;

/** What "best" means for a draw. */
public enum Objective {
  /**
   * First as many people as possible with an introduction, then as many as possible with one that
   * is useful to them, then the points with their bonuses.
   */
  FAIR,
  /** The sum of the points alone. */
  VALUE
}
