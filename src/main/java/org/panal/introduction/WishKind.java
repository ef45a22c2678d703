package org.panal.introduction;

/** What who runs an event wants of two people. */
public enum WishKind {
  /** Introduced in any case. */
  TOGETHER,
  /** Not introduced, in this round. */
  APART
}
