package org.panal.turnout;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was on the list of a date that is over, for who runs it.
 *
 * @param saidAt when they said that they were there although the door does not know, or null
 * @param ruled whether who runs it decided
 */
public record Attended(
    UUID memberId, String name, Showing showing, @Nullable Instant saidAt, boolean ruled) {
  /** Whether somebody should answer them. */
  public boolean isAsking() {
    return saidAt != null && !ruled;
  }
}
