package org.panal.member;

/** What a seek is for. */
public enum Intent {
  CLIENT,
  COLLABORATOR,
  MENTOR,
  FEEDBACK,
  REFERRAL,
  JOB,
  CO_FOUNDER
}
