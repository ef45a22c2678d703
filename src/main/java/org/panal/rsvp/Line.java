package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.CapacityChanged;
import org.panal.event.Event;
import org.panal.event.EventStatus;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.event.OccurrenceMoved;
import org.panal.shared.Facts;
import org.panal.shared.Viewer;

/**
 * The line of those who wait, and the one promoter that moves it up: in the transaction of whatever
 * freed a seat, first come first served. A party that does not fit is passed over and keeps its
 * place.
 */
@ApplicationScoped
class Line {
  // Whose withdrawal freed the seat is nobody else's business.
  private static final Viewer BY_ITSELF = Viewer.system("line");

  private final Answers answers;
  private final SeatRows seats;
  private final EntityManager em;
  private final Facts facts;

  Line(Answers answers, SeatRows seats, EntityManager em, Facts facts) {
    this.answers = answers;
    this.seats = seats;
    this.em = em;
    this.facts = facts;
  }

  /**
   * Gives the free seats to who is next, and tells them. Where the organiser says who comes, nobody
   * moves up by themselves.
   *
   * @param asking the member whose own answer says what became of it, or null
   */
  void moveUp(Happening happening, Instant now, @Nullable UUID asking) {
    Occurrence occurrence = happening.occurrence();
    if (!isOpen(happening, now)) {
      return;
    }
    boolean onlyStandby = occurrence.isPastCutOff(now);
    Room room = seats.room(occurrence.id(), now);
    for (Rsvp next : answers.next(occurrence.id(), onlyStandby, room.left())) {
      if (room.fits(next.laneId(), next.party())) {
        room.take(next.laneId(), next.party());
        promote(next, now, asking);
      }
    }
    if (onlyStandby && asking == null) {
      tellOfFreeSeat(occurrence, room, now);
    }
  }

  private void promote(Rsvp next, Instant now, @Nullable UUID asking) {
    next.promote();
    if (!next.memberId().equals(asking)) {
      answers.note(next, Actor.of(BY_ITSELF, RsvpCause.PROMOTED, now));
      facts.publish(new Promoted(next.occurrenceId(), next.memberId(), now));
    }
  }

  private static boolean isOpen(Happening happening, Instant now) {
    return happening.event().status() == EventStatus.PUBLISHED
        && !happening.event().needsApproval()
        && !happening.occurrence().isCancelled()
        && !happening.occurrence().isOver(now);
  }

  private void tellOfFreeSeat(Occurrence occurrence, Room room, Instant now) {
    List<UUID> fitting =
        answers.next(occurrence.id(), false, room.left()).stream()
            .filter(next -> room.fits(next.laneId(), next.party()))
            .map(Rsvp::memberId)
            .toList();
    if (!fitting.isEmpty()) {
      facts.publish(new SeatToClaim(occurrence.id(), fitting, now));
    }
  }

  /** Whoever asks for a free seat past the cut-off gets it: nobody else does by themselves. */
  boolean claim(Happening happening, Rsvp rsvp, Instant now) {
    boolean isFree = answers.mayClaim(happening, rsvp, now);
    if (isFree) {
      rsvp.promote();
    }
    return isFree;
  }

  /** Gives a free seat to somebody the organiser lets in; tells whether there was one. */
  boolean admit(Rsvp rsvp, Instant now) {
    boolean isFree = seats.room(rsvp.occurrenceId(), now).fits(rsvp.laneId(), rsvp.party());
    if (isFree) {
      rsvp.approve();
    }
    return isFree;
  }

  /** Whoever changed the capacity holds the guard row. */
  void hear(@Observes CapacityChanged fact) {
    moveUp(fact.occurrenceId(), fact.at());
  }

  /** Whoever moved the occurrence, and its cut-off with it, holds the guard row. */
  void hear(@Observes OccurrenceMoved fact) {
    moveUp(fact.occurrenceId(), fact.at());
  }

  private void moveUp(UUID occurrenceId, Instant now) {
    Occurrence occurrence = em.find(Occurrence.class, occurrenceId);
    Event event = em.find(Event.class, occurrence.eventId());
    moveUp(new Happening(event, occurrence), now, null);
  }
}
