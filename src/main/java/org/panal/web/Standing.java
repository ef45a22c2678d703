package org.panal.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Seats;
import org.panal.rsvp.TermsCard;

/** How a reader and an occurrence stand to each other: what its page and its card say first. */
enum Standing {
  DRAFT,
  CANCELLED,
  PAST,
  NOT_YET,
  TOO_LATE,
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
    return ofSeats(seats);
  }

  private static Standing ofAnswer(RsvpStatus own) {
    return switch (own) {
      case GOING -> GOING;
      case PENDING -> ASKED;
      default -> WAITING;
    };
  }

  private static Standing ofSeats(Seats seats) {
    if (!seats.hasRoom()) {
      return FULL;
    }
    return seats.left() != null && seats.left() <= FEW ? FEW_LEFT : OPEN;
  }

  /** The organiser may say from when and until when people answer by themselves. */
  Standing within(TermsCard terms, Instant now) {
    if (ordinal() < FULL.ordinal() || terms.takesAnswersAt(now)) {
      return this;
    }
    return terms.opensAt() != null && now.isBefore(terms.opensAt()) ? NOT_YET : TOO_LATE;
  }

  /** Whether answers are taken at another time. */
  public boolean isOutsideHours() {
    return this == NOT_YET || this == TOO_LATE;
  }

  /** Whether somebody can still say that they come. */
  public boolean isOpen() {
    return ordinal() >= GOING.ordinal();
  }

  public boolean isComing() {
    return this == GOING || this == WAITING || this == ASKED;
  }
}
