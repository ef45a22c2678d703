package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.turnout.StillComing;

/** Whether what a notice says of an occurrence still holds at the moment its mail is written. */
@ApplicationScoped
class StillTrue {
  private static final Viewer SENDER = Viewer.system("mail");

  private final EntityManager em;
  private final Occurrences occurrences;
  private final Attendees attendees;
  private final StillComing coming;
  private final PlaceLetters places;
  private final Time time;

  StillTrue(
      EntityManager em,
      Occurrences occurrences,
      Attendees attendees,
      StillComing coming,
      PlaceLetters places,
      Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.attendees = attendees;
    this.coming = coming;
    this.places = places;
    this.time = time;
  }

  boolean is(Notice notice, OccurrenceCard card) {
    return card.cancelledAt() == null
        && card.event().status() == EventStatus.PUBLISHED
        && time.now().isBefore(card.endsAt())
        && stands(notice, card);
  }

  /** Whether the reader stands as the notice says. */
  private boolean stands(Notice notice, OccurrenceCard card) {
    return switch (notice.kind()) {
      case SEAT_FREE ->
          attendees.mayClaim(occurrences.seen(SENDER, card.code()), notice.memberId());
      case DECLINED -> is(notice, RsvpStatus.NOT_GOING);
      case PLACED, REMOVED -> places.isTrue(notice);
      case GOING -> is(notice, RsvpStatus.GOING) && !places.saysGoing(notice);
      case INVITED -> time.now().isBefore(card.startsAt());
      case STILL_COMING ->
          is(notice, RsvpStatus.GOING)
              && time.now().isBefore(card.startsAt())
              && coming.saidAt(card.id(), notice.memberId()).isEmpty();
      default -> is(notice, RsvpStatus.GOING);
    };
  }

  private boolean is(Notice notice, RsvpStatus status) {
    return !em.createQuery(
            "select r.id from Rsvp r where r.occurrenceId = :occurrence and r.memberId = :member"
                + " and r.status = :status")
        .setParameter("occurrence", notice.occurrenceId())
        .setParameter("member", notice.memberId())
        .setParameter("status", status)
        .getResultList()
        .isEmpty();
  }
}
