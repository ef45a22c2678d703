package org.panal.turnout;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.RsvpCause;
import org.panal.rsvp.RsvpStatus;

/**
 * An answer to a date that is over.
 *
 * @param cause why the answer is what it is
 * @param changedAt when it became so
 * @param before what it was before that
 */
record Promise(
    UUID memberId,
    UUID occurrenceId,
    Instant startsAt,
    int cutOffMinutes,
    RsvpStatus status,
    @Nullable RsvpCause cause,
    @Nullable Instant changedAt,
    @Nullable RsvpStatus before) {
  boolean stood() {
    return status == RsvpStatus.GOING;
  }

  /** Whether they gave a place back when nobody got it by themselves any more. */
  boolean wasTakenBackLate() {
    return status == RsvpStatus.NOT_GOING
        && cause == RsvpCause.WITHDREW
        && before == RsvpStatus.GOING
        && changedAt != null
        && !changedAt.isBefore(startsAt.minus(Duration.ofMinutes(cutOffMinutes)));
  }
}
