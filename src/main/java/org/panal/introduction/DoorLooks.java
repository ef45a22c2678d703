package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Doors at which more has happened than when a rematch was drawn last. */
@ApplicationScoped
class DoorLooks {
  private final EntityManager em;

  DoorLooks(EntityManager em) {
    this.em = em;
  }

  /**
   * A door to look at.
   *
   * @param facts how much has happened there so far
   */
  record Due(UUID occurrenceId, String code, long facts) {}

  /** What began by then and is not over, of events whose introductions go out by themselves. */
  List<Due> due(Instant begunBy, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT o.id, o.code, COUNT(c.id) FROM occurrence o"
                    + " JOIN event e ON e.id = o.event_id"
                    + " JOIN check_in c ON c.occurrence_id = o.id"
                    + " LEFT JOIN door_look l ON l.occurrence_id = o.id"
                    + " WHERE o.starts_at <= ?1 AND o.ends_at > ?2 AND o.cancelled_at IS NULL"
                    + " AND e.status = 'PUBLISHED' AND e.publishes_rounds_itself"
                    + " GROUP BY o.id, o.code, l.facts"
                    + " HAVING l.facts IS NULL OR l.facts <> COUNT(c.id) ORDER BY o.code",
                Object[].class)
            .setParameter(1, begunBy)
            .setParameter(2, now)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DoorLooks::due).toList();
  }

  private static Due due(Object[] row) {
    return new Due(
        UUID.fromString(row[0].toString()), (String) row[1], ((Number) row[2]).longValue());
  }

  void note(Due due, Instant now) {
    em.createNativeQuery(
            "INSERT INTO door_look (occurrence_id, facts, at) VALUES (?1, ?2, ?3)"
                + " ON DUPLICATE KEY UPDATE facts = VALUES(facts), at = VALUES(at)")
        .setParameter(1, due.occurrenceId())
        .setParameter(2, due.facts())
        .setParameter(3, now)
        .executeUpdate();
  }
}
