package org.panal.event;

/** How far a change of one date reaches in an event that repeats. What is past never changes. */
public enum Reach {
  /** This date alone; no later change of the others touches what was set on it. */
  THIS,
  /** This one and those after it, but for what was set on one of them alone. */
  FOLLOWING,
  /** All that are still to come, but for what was set on one of them alone. */
  ALL
}
