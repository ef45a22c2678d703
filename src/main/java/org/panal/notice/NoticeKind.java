package org.panal.notice;

/** What somebody is told. */
public enum NoticeKind {
  /** You're going. */
  GOING,
  /** A place opened for you. */
  PROMOTED,
  /** There is no place for you this time. */
  DECLINED,
  /** A place is free for who takes it first. */
  SEAT_FREE,
  /** The organiser put you on the list, or elsewhere on it. */
  PLACED,
  /** The organiser took you off the list. */
  REMOVED,
  /** It is at another time or in another place. */
  MOVED,
  /** It is off. */
  CANCELLED,
  /** Come: others look for what you offer. */
  INVITED,
  /** Do you still come? */
  STILL_COMING,
  /** Your introductions are here. */
  INTRODUCTIONS,
  /** Where you sit, turn by turn. */
  TURNS,
  /** Somebody else organises an event now. */
  HANDED_OVER,
  /** Your code to sign in. */
  SIGN_IN
}
