package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What a wall screen shows of introductions, as rows. */
@ApplicationScoped
class BoardRows {
  private final EntityManager em;

  BoardRows(EntityManager em) {
    this.em = em;
  }

  /** Pairs who look forward to each other and have not said yet that they met. */
  List<Introduction> bothSaidYes(UUID occurrenceId) {
    return em.createQuery(
            "select i from Introduction i join Round r on r.id = i.roundId"
                + " join IntroductionAnswer a"
                + " on a.introductionId = i.id and a.memberId = i.oneId"
                + " join IntroductionAnswer b"
                + " on b.introductionId = i.id and b.memberId = i.otherId"
                + " where i.occurrenceId = :occurrence and r.status = PUBLISHED"
                + " and a.answer = LOOKING_FORWARD and b.answer = LOOKING_FORWARD"
                + " and not exists (select 1 from IntroductionEnd x where x.introductionId = i.id)"
                + " and not exists (select 1 from Veto v where"
                + " (v.memberId = i.oneId and v.otherId = i.otherId)"
                + " or (v.memberId = i.otherId and v.otherId = i.oneId))"
                + " order by i.points desc, i.id",
            Introduction.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  /** Counts of all that can change what a board shows. */
  String stamp(UUID occurrenceId) {
    return (String)
        em.createNativeQuery(
                "SELECT CONCAT_WS('.', o.version,"
                    + " (SELECT COUNT(*) FROM check_in WHERE occurrence_id = ?1),"
                    + " (SELECT COUNT(*) FROM round WHERE occurrence_id = ?1"
                    + " AND status = 'PUBLISHED'),"
                    + " (SELECT COALESCE(SUM(answer_seq), 0) FROM introduction"
                    + " WHERE occurrence_id = ?1),"
                    + " (SELECT COUNT(*) FROM rsvp WHERE occurrence_id = ?1 AND status = 'GOING'),"
                    + " (SELECT CONCAT(COUNT(*), COALESCE(MAX(since), '')) FROM board_consent))"
                    + " FROM occurrence o WHERE o.id = ?1",
                String.class)
            .setParameter(1, occurrenceId)
            .getSingleResult();
  }
}
