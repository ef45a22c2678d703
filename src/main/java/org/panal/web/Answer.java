package org.panal.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.RsvpStatus;

/**
 * What stands in the form of an answer: what was said last, or was typed just now.
 *
 * @param isPresent whether there is an answer at all
 * @param saidNo whether it is a no
 * @param isGoing whether there is a seat for them
 */
record Answer(
    boolean isPresent,
    boolean saidNo,
    boolean isGoing,
    @Nullable Integer placeInLine,
    boolean mayClaim,
    @Nullable String joinLink,
    int guests,
    @Nullable String lane,
    RsvpFields fields) {

  static Answer of(Optional<RsvpReceipt> receipt, RsvpFields fields) {
    return receipt
        .map(
            given ->
                new Answer(
                    true,
                    given.status() == RsvpStatus.NOT_GOING,
                    given.status() == RsvpStatus.GOING,
                    given.placeInLine(),
                    given.mayClaim(),
                    given.joinLink(),
                    given.guests(),
                    given.lane() == null ? null : given.lane().name(),
                    fields))
        .orElseGet(() -> new Answer(false, false, false, null, false, null, 0, null, fields));
  }
}
