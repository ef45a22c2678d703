package org.panal.introduction;

/** Where an introduction stands for the one who looks. A no of the other looks like waiting. */
public enum IntroductionState {
  BOTH_SAID_YES,
  /** The viewer has not said anything. */
  SUGGESTED,
  /** The viewer said yes. */
  WAITING,
  /** It is over, or the viewer has told how it went. */
  PAST,
  /** The viewer said no. */
  DECLINED
}
