package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys that callers sent with their writes, and the answers they got. */
@ApplicationScoped
class IdempotencyKeys {
  private final EntityManager em;

  IdempotencyKeys(EntityManager em) {
    this.em = em;
  }

  record Id(UUID actorId, String route, String keyHash) {}

  record Stored(String requestHash, String body) {}

  /** Another request with the same key came first; its answer is there in a moment. */
  static final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  Optional<Stored> find(Id id) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT request_hash, body FROM idempotency"
                    + " WHERE actor_id = ?1 AND route = ?2 AND key_hash = ?3")
            .setParameter(1, id.actorId())
            .setParameter(2, id.route())
            .setParameter(3, id.keyHash())
            .getResultList();
    return rows.stream().findFirst().map(Object[].class::cast).map(IdempotencyKeys::stored);
  }

  private static Stored stored(Object[] row) {
    return new Stored((String) row[0], (String) row[1]);
  }

  /**
   * Waits for whoever holds the key and then refuses, so that the caller looks again. Who takes
   * longer than the database waits for is still at it, and the caller is told so.
   */
  void claim(Id id, String requestHash, Instant now) {
    try {
      insert(id, requestHash, now);
    } catch (PersistenceException waited) {
      if (Retry.isCausedBy(waited, Retry.LOCK_WAIT_TIMEOUT)) {
        throw new Refusal("idempotency.in-progress");
      }
      throw waited;
    }
  }

  private void insert(Id id, String requestHash, Instant now) {
    int rows =
        em.createNativeQuery(
                "INSERT IGNORE INTO idempotency"
                    + " (actor_id, route, key_hash, request_hash, body, created_at)"
                    + " VALUES (?1, ?2, ?3, ?4, '', ?5)")
            .setParameter(1, id.actorId())
            .setParameter(2, id.route())
            .setParameter(3, id.keyHash())
            .setParameter(4, requestHash)
            .setParameter(5, now)
            .executeUpdate();
    if (rows == 0) {
      throw new Taken();
    }
  }

  void store(Id id, String body) {
    em.createNativeQuery(
            "UPDATE idempotency SET body = ?4"
                + " WHERE actor_id = ?1 AND route = ?2 AND key_hash = ?3")
        .setParameter(1, id.actorId())
        .setParameter(2, id.route())
        .setParameter(3, id.keyHash())
        .setParameter(4, body)
        .executeUpdate();
  }
}
