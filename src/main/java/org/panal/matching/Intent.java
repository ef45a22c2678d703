package org.panal.matching;

/** What a seek is for. */
public enum Intent {
  CLIENT,
  COLLABORATOR,
  MENTOR,
  FEEDBACK,
  REFERRAL,
  JOB,
  CO_FOUNDER;

  /** Whether two people who both look for this can give it to each other. */
  boolean isMutual() {
    return this == COLLABORATOR || this == FEEDBACK || this == REFERRAL || this == CO_FOUNDER;
  }
}
