package org.panal.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Seats;

/** How a reader and an occurrence stand to each other: what its page and its card say first. */
enum Standing {
  DRAFT,
  CANCELLED,
  PAST,
  GOING,
  WAITING,
  ASKED,
  FULL,
  FEW_LEFT,
  OPEN;

  private static final int FEW = 5;

  static Standing of(OccurrenceCard card, @Nullable RsvpStatus own, Seats seats, Instant now) {
    if (card.cancelledAt() != null || card.event().status() == EventStatus.CANCELLED) {
      return CANCELLED;
    }
    if (!now.isBefore(card.endsAt())) {
      return PAST;
    }
    if (card.event().status() == EventStatus.DRAFT) {
      return DRAFT;
    }
    if (own != null && own != RsvpStatus.NOT_GOING) {
      return ofAnswer(own);
    }
    if (card.event().event().needsApproval()) {
      return OPEN;
    }
    return ofSeats(Optional.ofNullable(card.capacity()), seats);
  }

  private static Standing ofAnswer(RsvpStatus own) {
    return switch (own) {
      case GOING -> GOING;
      case PENDING -> ASKED;
      default -> WAITING;
    };
  }

  private static Standing ofSeats(Optional<Integer> capacity, Seats seats) {
    if (!seats.hasRoom(capacity)) {
      return FULL;
    }
    return capacity.isPresent() && capacity.get() - seats.going() <= FEW ? FEW_LEFT : OPEN;
  }

  /** Whether somebody can still say that they come. */
  public boolean isOpen() {
    return ordinal() >= GOING.ordinal();
  }

  public boolean isComing() {
    return this == GOING || this == WAITING || this == ASKED;
  }
}
