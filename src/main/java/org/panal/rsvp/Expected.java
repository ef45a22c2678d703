package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answered, as a door needs them.
 *
 * @param cause why the answer is what it is now
 * @param changedAt when it became so
 * @param guests whom they bring
 * @param lane the role they come in, or empty
 */
public record Expected(
    UUID memberId,
    String name,
    String headline,
    RsvpStatus status,
    @Nullable RsvpCause cause,
    @Nullable Instant changedAt,
    int guests,
    String lane) {
  /** How many come with one pass. */
  public int party() {
    return 1 + guests;
  }

  /** Whether who runs the event took them off the list: that is for the team to say. */
  public boolean isRemoved() {
    return status == RsvpStatus.NOT_GOING && cause == RsvpCause.REMOVED;
  }
}
