package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.member.Member;
import org.panal.shared.NotFound;

/** The rows of answers and their history. Nobody asks here before the guard row is written. */
@ApplicationScoped
class Answers {
  private final EntityManager em;

  Answers(EntityManager em) {
    this.em = em;
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

  Seats seats(UUID occurrenceId) {
    Object[] row =
        em.createQuery(
                "select coalesce(sum(case when r.status = :going then 1 else 0 end), 0),"
                    + " coalesce(sum(case when r.status = :waiting then 1 else 0 end), 0)"
                    + " from Rsvp r where r.occurrenceId = :occurrence",
                Object[].class)
            .setParameter("going", RsvpStatus.GOING)
            .setParameter("waiting", RsvpStatus.WAITLISTED)
            .setParameter("occurrence", occurrenceId)
            .getSingleResult();
    return new Seats(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /** Who is next in line, first come first served. */
  List<Rsvp> next(UUID occurrenceId, boolean onlyStandby, int most) {
    if (most == 0) {
      return List.of();
    }
    return em.createQuery(
            "from Rsvp r where r.occurrenceId = :occurrence and r.status = :waiting"
                + (onlyStandby ? " and r.standby" : "")
                + " order by r.lineNo, r.id",
            Rsvp.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("waiting", RsvpStatus.WAITLISTED)
        .setMaxResults(most)
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
    Seats seats = seats(occurrence.id());
    boolean waits = rsvp.status() == RsvpStatus.WAITLISTED;
    return new RsvpReceipt(
        occurrence.code(),
        rsvp.memberId(),
        rsvp.status(),
        waits ? placeInLine(rsvp) : null,
        seats.going(),
        seats.waiting(),
        occurrence.capacity().orElse(null),
        waits
            && !happening.event().needsApproval()
            && occurrence.isPastCutOff(now)
            && seats.hasRoom(occurrence.capacity()),
        rsvp.standby(),
        rsvp.wantsIntroductions(),
        rsvp.introductionsWanted(),
        rsvp.goal(),
        rsvp.status() == RsvpStatus.GOING ? occurrence.joinLink().orElse(null) : null,
        rsvp.answeredAt());
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
