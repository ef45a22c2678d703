package org.panal.web;

import org.jspecify.annotations.Nullable;
import org.panal.rsvp.Seats;
import org.panal.shared.Language;

/**
 * How full an occurrence is.
 *
 * @param capacity null when everybody fits
 */
record Places(@Nullable Integer capacity, int going, int waiting) {
  static Places of(@Nullable Integer capacity, Seats seats) {
    return new Places(capacity, (int) seats.going(), (int) seats.waiting());
  }

  /** More than the capacity may be going: lowering it evicts nobody. */
  public int left() {
    return capacity == null ? 0 : Math.max(0, capacity - going);
  }

  @Nullable Chip chip(Language language) {
    if (capacity == null) {
      return null;
    }
    return left() > 0
        ? Chip.told("chip.left", left(), "offer", language)
        : Chip.of(Standing.FULL, 0, waiting, language);
  }
}
