package org.panal.member;

/** Why somebody tells the admins about another. */
public enum ReportReason {
  UNWANTED,
  SPAM,
  FALSE_PROFILE,
  OTHER
}
