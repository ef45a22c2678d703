package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answered, as a door needs them.
 *
 * @param cause why the answer is what it is now
 * @param changedAt when it became so
 */
public record Expected(
    UUID memberId,
    String name,
    String headline,
    RsvpStatus status,
    @Nullable RsvpCause cause,
    @Nullable Instant changedAt) {
  /** Whether who runs the event took them off the list: that is for the team to say. */
  public boolean isRemoved() {
    return status == RsvpStatus.NOT_GOING && cause == RsvpCause.REMOVED;
  }
}
