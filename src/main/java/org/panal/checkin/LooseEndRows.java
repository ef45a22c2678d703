package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the team has to settle, as rows. */
@ApplicationScoped
class LooseEndRows {
  private final EntityManager em;

  LooseEndRows(EntityManager em) {
    this.em = em;
  }

  void write(LooseEnd end) {
    em.persist(end);
    em.flush();
  }

  /** Whoever settles it first has settled it. */
  Optional<LooseEnd> locked(UUID occurrenceId, String nonce) {
    if (!Nonces.isOne(nonce)) {
      return Optional.empty();
    }
    return em.createQuery(
            "from LooseEnd e where e.occurrenceId = :occurrence and e.nonce = :nonce",
            LooseEnd.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("nonce", nonce)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<LooseEnd> open(UUID occurrenceId) {
    return em.createQuery(
            "from LooseEnd e where e.occurrenceId = :occurrence and e.settledAt is null"
                + " order by e.cameAt, e.nonce",
            LooseEnd.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  int countOpen(UUID occurrenceId) {
    return em.createQuery(
            "select count(e) from LooseEnd e where e.occurrenceId = :occurrence"
                + " and e.settledAt is null",
            Long.class)
        .setParameter("occurrence", occurrenceId)
        .getSingleResult()
        .intValue();
  }
}
