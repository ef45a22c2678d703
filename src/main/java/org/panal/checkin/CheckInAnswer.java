package org.panal.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a fact; the same for the same nonce, however often it is sent.
 *
 * @param result what the visitor is told; null for who leaves and for an undo
 * @param member who it was, where somebody was let in
 * @param firstName how to greet them
 * @param since of who was already here: since when
 * @param flagged whether the door let in somebody that the server would not have
 */
public record CheckInAnswer(
    String nonce,
    CheckInKind kind,
    @Nullable CheckInOutcome result,
    @Nullable UUID member,
    @Nullable String firstName,
    @Nullable Instant since,
    boolean flagged,
    Instant at) {
  /** Whether the visitor is in now. */
  public boolean letsIn() {
    return result != null && result.letsIn();
  }
}
