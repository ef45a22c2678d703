package org.panal.notice;

/** How far a notice has come. */
public enum NoticeState {
  /** To be sent, or to be tried again. */
  NEW,
  SENT,
  /** No longer true when its time came, so it was not sent. */
  DROPPED,
  /** Tried often enough; the problem says why. */
  DEAD
}
