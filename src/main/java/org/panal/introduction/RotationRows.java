package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.matching.SeatedRound;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;

/** Rotations with their seats, as rows. */
@ApplicationScoped
class RotationRows {
  private final EntityManager em;

  RotationRows(EntityManager em) {
    this.em = em;
  }

  Rotation get(UUID occurrenceId, int number) {
    return em.createQuery(
            "from Rotation r where r.occurrenceId = :occurrence and r.number = :number",
            Rotation.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("rotation.unknown"));
  }

  /** The latest first. */
  List<Rotation> list(UUID occurrenceId, Paging paging) {
    return em.createQuery(
            "from Rotation r where r.occurrenceId = :occurrence order by r.number desc",
            Rotation.class)
        .setParameter("occurrence", occurrenceId)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  /** What stands of a kind, the latest first; replaced drafts do not. */
  List<Rotation> standing(UUID occurrenceId, RotationKind kind) {
    return em.createQuery(
            "from Rotation r where r.occurrenceId = :occurrence and r.kind = :kind"
                + " and r.status <> :replaced order by r.number desc",
            Rotation.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("kind", kind)
        .setParameter("replaced", RoundStatus.REPLACED)
        .getResultList();
  }

  long count(UUID occurrenceId) {
    return em.createQuery(
            "select count(r) from Rotation r where r.occurrenceId = :occurrence", Long.class)
        .setParameter("occurrence", occurrenceId)
        .getSingleResult();
  }

  /** Writes a plan in the place of the drafts of its kind. */
  Rotation write(UUID occurrenceId, RotationPlan plan, Stamp stamp) {
    standing(occurrenceId, plan.form().kind()).stream()
        .filter(each -> each.summary("").status() == RoundStatus.DRAFT)
        .forEach(Rotation::replace);
    Rotation rotation = new Rotation(occurrenceId, (int) count(occurrenceId) + 1, plan, stamp);
    em.persist(rotation);
    for (int turn = 1; turn <= plan.turns().size(); turn++) {
      write(rotation, turn, plan.turns().get(turn - 1));
    }
    em.flush();
    return rotation;
  }

  private void write(Rotation rotation, int turn, SeatedRound seated) {
    seated.unseated().forEach(member -> em.persist(Seat.out(rotation, turn, member)));
    for (int table = 1; table <= seated.tables().size(); table++) {
      for (String member : seated.tables().get(table - 1)) {
        em.persist(Seat.at(rotation, turn, table, member));
      }
    }
  }

  /** Turn by turn, table by table. */
  List<Seat> seats(UUID rotationId) {
    return em.createQuery(
            "from Seat s where s.rotationId = :rotation order by s.turn, s.place, s.memberId",
            Seat.class)
        .setParameter("rotation", rotationId)
        .getResultList();
  }

  /** What is published, not over, and has a seat for this member, who comes. */
  List<Rotation> ahead(UUID member, Instant now) {
    return em.createQuery(
            "select r from Rotation r join Occurrence o on o.id = r.occurrenceId"
                + " join Event e on e.id = o.eventId"
                + " join Rsvp v on v.occurrenceId = o.id and v.memberId = :member"
                + " where r.status = PUBLISHED and v.status = GOING and o.endsAt > :now"
                + " and o.cancelledAt is null and e.status <> CANCELLED"
                + " and exists (select 1 from Seat s"
                + " where s.rotationId = r.id and s.memberId = :member)"
                + " order by o.startsAt, r.number",
            Rotation.class)
        .setParameter("member", member)
        .setParameter("now", now)
        .getResultList();
  }

  /** Pairs that must be kept apart because who runs the event says so. */
  List<Wish> apart(UUID occurrenceId) {
    return em.createQuery(
            "from Wish w where w.occurrenceId = :occurrence and w.kind = :apart"
                + " and w.undoneAt is null",
            Wish.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("apart", WishKind.APART)
        .getResultList();
  }
}
