package org.panal.rsvp;

/** How a question is answered. */
public enum QuestionKind {
  /** In a few words. */
  TEXT,
  /** With one of several texts. */
  CHOICE,
  /** With {@code yes} or {@code no}. */
  YES_NO
}
