package org.panal.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * How full an occurrence is. Guests are people like everybody else.
 *
 * @param going how many people have a seat
 * @param waiting how many stand in line
 * @param held how many seats are kept for minutes, while somebody confirms their address
 * @param left how many more may come at most, in whichever lane; null when everybody fits
 */
public record Seats(long going, long waiting, long held, @Nullable Long left) {
  public static final Seats NONE = new Seats(0, 0);

  /** Where everybody fits. */
  public Seats(long going, long waiting) {
    this(going, waiting, 0, null);
  }

  public boolean hasRoom() {
    return left == null || left > 0;
  }
}
