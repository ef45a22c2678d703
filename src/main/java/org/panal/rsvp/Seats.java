package org.panal.rsvp;

import java.util.Optional;

/**
 * How full an occurrence is.
 *
 * @param going how many have a seat
 * @param waiting how many stand in line
 */
public record Seats(long going, long waiting) {
  public static final Seats NONE = new Seats(0, 0);

  /** How many more may be going; lowering the capacity evicts nobody, so it may be below zero. */
  public boolean hasRoom(Optional<Integer> capacity) {
    return capacity.isEmpty() || going < capacity.get();
  }
}
