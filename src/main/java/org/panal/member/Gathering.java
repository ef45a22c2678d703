package org.panal.member;

/** How somebody likes to meet. */
public enum Gathering {
  IN_PERSON,
  ONLINE,
  BOTH
}
