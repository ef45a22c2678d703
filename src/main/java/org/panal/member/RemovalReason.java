package org.panal.member;

/** Why an admin takes somebody's photo down. */
public enum RemovalReason {
  ON_REQUEST,
  SOMEBODY_ELSE,
  OFFENSIVE,
  OTHER
}
