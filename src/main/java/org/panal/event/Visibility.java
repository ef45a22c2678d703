package org.panal.event;

/** Who finds an event once it is published. */
public enum Visibility {
  /** Anyone. */
  PUBLIC,
  /** Whoever is signed in. */
  MEMBERS,
  /** Whoever was given the code of an occurrence; no list shows it. */
  UNLISTED
}
