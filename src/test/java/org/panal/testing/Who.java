package org.panal.testing;

import java.util.Locale;

/** The principals that every operation and page is tried with: the columns of the tables. */
public enum Who {
  /** Not signed in. */
  NOBODY,
  /** A member who has nothing to do with it. */
  OTHER,
  /** The member whose it is, or who comes to the evening that it belongs to. */
  SELF,
  /** The organiser of another event. */
  ELSEWHERE,
  /** Whom the organiser asked to keep the door. */
  DOOR_HELPER,
  /** With whom the organiser shares the event. */
  CO_ORGANISER,
  /** The organiser of this event. */
  ORGANISER,
  ADMIN,
  /** A program with a token of an admin for everything but this. */
  WRONG_TOKEN,
  /** A program with a token of the member whose it is, for this alone. */
  RIGHT_TOKEN;

  String column() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
