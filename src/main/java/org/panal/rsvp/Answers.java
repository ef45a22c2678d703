package org.panal.rsvp;

import static org.panal.rsvp.Seats.NONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.member.Member;
import org.panal.shared.NotFound;

/** The rows of answers and their history. Nobody asks here before the guard row is written. */
@ApplicationScoped
class Answers {
  private final EntityManager em;
  private final SeatRows seats;
  private final TermsRows terms;

  Answers(EntityManager em, SeatRows seats, TermsRows terms) {
    this.em = em;
    this.seats = seats;
    this.terms = terms;
  }

  Optional<Rsvp> find(UUID occurrenceId, UUID memberId) {
    return em.createQuery(
            "from Rsvp r where r.occurrenceId = :occurrence and r.memberId = :member", Rsvp.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  Rsvp begin(GuardRow.Turn turn, UUID memberId, Instant now) {
    mustBeHere(memberId);
    Rsvp rsvp = new Rsvp(turn, memberId, now);
    em.persist(rsvp);
    return rsvp;
  }

  /** Whoever leaves for good holds their row meanwhile: this waits for them, and looks then. */
  void mustBeHere(UUID memberId) {
    Member member = em.find(Member.class, memberId, LockModeType.PESSIMISTIC_READ);
    if (member == null || member.isErased()) {
      throw new NotFound("rsvp.member-unknown");
    }
  }

  void note(Rsvp rsvp, Actor actor) {
    em.persist(new RsvpHistory(rsvp, actor));
  }

  /** Who is next in line, first come first served, of those that so many seats could hold. */
  List<Rsvp> next(UUID occurrenceId, boolean onlyStandby, int left) {
    if (left == 0) {
      return List.of();
    }
    return em.createQuery(
            "from Rsvp r where r.occurrenceId = :occurrence and r.status = WAITLISTED"
                + " and r.guests < :left"
                + (onlyStandby ? " and r.standby" : "")
                + " order by r.lineNo, r.id",
            Rsvp.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("left", left)
        .getResultList();
  }

  int placeInLine(Rsvp rsvp) {
    return em.createQuery(
            "select count(r) from Rsvp r where r.occurrenceId = :occurrence"
                + " and r.status = :waiting and r.lineNo <= :lineNo",
            Long.class)
        .setParameter("occurrence", rsvp.occurrenceId())
        .setParameter("waiting", RsvpStatus.WAITLISTED)
        .setParameter("lineNo", rsvp.lineNo())
        .getSingleResult()
        .intValue();
  }

  RsvpReceipt receipt(Happening happening, Rsvp rsvp, Instant now) {
    Occurrence occurrence = happening.occurrence();
    Seats full = seats.seats(List.of(occurrence.id()), now).getOrDefault(occurrence.id(), NONE);
    boolean waits = rsvp.status() == RsvpStatus.WAITLISTED;
    return new RsvpReceipt(
        occurrence.code(),
        rsvp.memberId(),
        rsvp.status(),
        waits ? placeInLine(rsvp) : null,
        full.going(),
        full.waiting(),
        occurrence.capacity().orElse(null),
        waits && mayClaim(happening, rsvp, now),
        rsvp.standby(),
        rsvp.wantsIntroductions(),
        rsvp.introductionsWanted(),
        rsvp.goal(),
        rsvp.status() == RsvpStatus.GOING ? occurrence.joinLink().orElse(null) : null,
        rsvp.answeredAt(),
        rsvp.guests(),
        lane(rsvp),
        terms.given(rsvp));
  }

  /** Whether a seat is free for them that nobody gets by themselves any more. */
  boolean mayClaim(Happening happening, Rsvp rsvp, Instant now) {
    return !happening.event().needsApproval()
        && happening.occurrence().isPastCutOff(now)
        && seats.room(rsvp.occurrenceId(), now).fits(rsvp.laneId(), rsvp.party());
  }

  private @Nullable LaneName lane(Rsvp rsvp) {
    Lane lane = rsvp.laneId() == null ? null : em.find(Lane.class, rsvp.laneId());
    return lane == null ? null : LaneName.of(lane);
  }

  List<RsvpChange> history(Rsvp rsvp) {
    return em.createQuery(
            "select new org.panal.rsvp.RsvpChange(h.status, h.at, h.actorId,"
                + " coalesce(m.name, h.actor), h.cause, h.reason)"
                + " from RsvpHistory h left join Member m on m.id = h.actorId"
                + " where h.rsvpId = :rsvp order by h.id",
            RsvpChange.class)
        .setParameter("rsvp", rsvp.id())
        .getResultList();
  }
}
