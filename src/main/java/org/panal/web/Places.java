package org.panal.web;

import org.jspecify.annotations.Nullable;
import org.panal.rsvp.Seats;
import org.panal.shared.Language;

/**
 * How full an occurrence is.
 *
 * @param capacity null when everybody fits
 * @param held kept for minutes, while somebody confirms their address
 * @param free how many more may come, in whichever role; null when everybody fits
 */
record Places(
    @Nullable Integer capacity, int going, int waiting, int held, @Nullable Integer free) {
  static Places of(@Nullable Integer capacity, Seats seats) {
    Long left = seats.left();
    return new Places(
        capacity,
        (int) seats.going(),
        (int) seats.waiting(),
        (int) seats.held(),
        left == null ? null : left.intValue());
  }

  public int left() {
    return free == null ? 0 : free;
  }

  /** With those that are kept for who confirms their address just now. */
  public int taken() {
    return going + held;
  }

  @Nullable Chip chip(Language language) {
    if (free == null) {
      return null;
    }
    return left() > 0
        ? Chip.told("chip.left", left(), "offer", language)
        : Chip.of(Standing.FULL, 0, waiting, language);
  }
}
