package org.panal.checkin;

/** How far a tablet is that asked to be paired. */
public enum PairingState {
  WAITING,
  CONFIRMED,
  OVER
}
