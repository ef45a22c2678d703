package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;

/** Rounds with their introductions and who was left out, as rows. */
@ApplicationScoped
class RoundRows {
  private final EntityManager em;

  RoundRows(EntityManager em) {
    this.em = em;
  }

  /** Writes the row that every publishing writes, so that they come one after the other. */
  void takeTurnToPublish() {
    em.createNativeQuery("UPDATE publishing SET seq = seq + 1 WHERE id = 1").executeUpdate();
  }

  Round get(UUID occurrenceId, int number) {
    return em.createQuery(
            "from Round r where r.occurrenceId = :occurrence and r.number = :number", Round.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("round.unknown"));
  }

  List<Round> list(UUID occurrenceId, Paging paging) {
    return em.createQuery(
            "from Round r where r.occurrenceId = :occurrence order by r.number desc", Round.class)
        .setParameter("occurrence", occurrenceId)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(UUID occurrenceId) {
    return em.createQuery(
            "select count(r) from Round r where r.occurrenceId = :occurrence", Long.class)
        .setParameter("occurrence", occurrenceId)
        .getSingleResult();
  }

  /** The drafts of an occurrence; there is never more than one. */
  List<Round> drafts(UUID occurrenceId) {
    return em.createQuery(
            "from Round r where r.occurrenceId = :occurrence and r.status = :draft", Round.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("draft", RoundStatus.DRAFT)
        .getResultList();
  }

  /** Writes a round with all that it led to. */
  Round write(UUID occurrenceId, Drawn drawn, List<UUID> served, Stamp stamp) {
    Round round = new Round(occurrenceId, (int) count(occurrenceId) + 1, drawn, stamp);
    em.persist(round);
    drawn.matching().introductions().forEach(pair -> em.persist(new Introduction(round, pair)));
    drawn.matching().unmatched().stream()
        .filter(left -> !served.contains(UUID.fromString(left.id())))
        .forEach(left -> em.persist(new UnmatchedMember(round, left)));
    em.flush();
    return round;
  }

  /** Writes a round drawn at the door: what it keeps stays where it is. */
  Round write(UUID occurrenceId, Rematch rematch, Stamp stamp) {
    Round round = new Round(occurrenceId, (int) count(occurrenceId) + 1, rematch.drawn(), stamp);
    round.keep(rematch.kept());
    em.persist(round);
    rematch.added().forEach(pair -> em.persist(new Introduction(round, pair)));
    rematch.leftOut().forEach(left -> em.persist(new UnmatchedMember(round, left)));
    em.flush();
    return round;
  }

  /** Another of this round takes the place of an introduction. */
  void end(UUID introductionId, Round by, Instant now) {
    em.persist(new IntroductionEnd(introductionId, by, now));
  }

  List<Introduction> introductions(UUID roundId) {
    return em.createQuery(
            "from Introduction i where i.roundId = :round order by i.points desc, i.oneId,"
                + " i.otherId",
            Introduction.class)
        .setParameter("round", roundId)
        .getResultList();
  }

  List<UnmatchedMember> unmatched(UUID roundId) {
    return em.createQuery(
            "from UnmatchedMember u where u.roundId = :round order by u.memberId",
            UnmatchedMember.class)
        .setParameter("round", roundId)
        .getResultList();
  }

  /** A draft whose time to go out has come. */
  record Due(String code, int number) {}

  List<Due> due(Instant now, Instant startsBefore) {
    return em.createQuery(
            "select o.code, r.number from Round r"
                + " join Occurrence o on o.id = r.occurrenceId join Event e on e.id = o.eventId"
                + " where r.status = :draft and o.startsAt > :now and o.startsAt <= :before"
                + " and o.cancelledAt is null and e.status = :published"
                + " and e.publishesRoundsItself order by o.startsAt, r.id",
            Object[].class)
        .setParameter("draft", RoundStatus.DRAFT)
        .setParameter("published", EventStatus.PUBLISHED)
        .setParameter("now", now)
        .setParameter("before", startsBefore)
        .getResultStream()
        .map(row -> new Due((String) row[0], (Integer) row[1]))
        .toList();
  }
}
