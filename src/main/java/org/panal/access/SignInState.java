package org.panal.access;

/** How far somebody who signs in by mail has come. */
public enum SignInState {
  /** The mail is under way or there, and this browser asked for it. */
  OPEN,
  /** The address is confirmed; a name is missing. */
  NEWCOMER,
  /** Another browser asked. */
  ELSEWHERE,
  /** The code was another one. */
  WRONG,
  /** Used, too old, tried too often, or replaced by a newer mail. */
  OVER,
  /** A member is signed in. */
  IN
}
