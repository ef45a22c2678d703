package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * A job runs on one node at a time because it writes its name here first: a written row is
 * certified on a cluster, a mere lock is not.
 */
@ApplicationScoped
public class Leases {
  private final EntityManager em;
  private final Time time;

  Leases(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /** Whether the job is ours to run now; if so, nobody else gets it for {@code length}. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean claim(String job, Duration length) {
    Instant now = time.now();
    em.createNativeQuery("INSERT IGNORE INTO lease (job, held_until) VALUES (?1, ?2)")
        .setParameter(1, job)
        .setParameter(2, Instant.EPOCH)
        .executeUpdate();
    return em.createNativeQuery(
                "UPDATE lease SET held_until = ?2 WHERE job = ?1 AND held_until <= ?3")
            .setParameter(1, job)
            .setParameter(2, now.plus(length))
            .setParameter(3, now)
            .executeUpdate()
        == 1;
  }
}
