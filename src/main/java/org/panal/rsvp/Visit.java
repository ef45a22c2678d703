package org.panal.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.shared.Viewer;

/**
 * One's turn at an occurrence: the guard row is written, and this is what it holds.
 *
 * @param holds the seats that are held for somebody now
 */
record Visit(
    GuardRow.Turn turn,
    Happening happening,
    Rules rules,
    List<SeatHold> holds,
    UUID member,
    Viewer viewer,
    Instant now) {
  Occurrence occurrence() {
    return happening.occurrence();
  }

  Actor actor(RsvpCause cause) {
    return Actor.of(viewer, cause, now);
  }
}
