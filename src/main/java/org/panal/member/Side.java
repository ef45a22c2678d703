package org.panal.member;

/** Which list of a profile a skill stands in. */
public enum Side {
  OFFER,
  SEEK,
  MENTOR,
  MENTEE,
  INTEREST
}
