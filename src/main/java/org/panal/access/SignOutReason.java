package org.panal.access;

/** Why an admin signs somebody out. */
public enum SignOutReason {
  ASKED,
  LOST_DEVICE,
  MISUSE,
  LEFT
}
