package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * The one row of the vocabulary as a whole: how often it changed, and which bundled files it holds.
 * Whoever changes the vocabulary writes it first, so that two changes never cross.
 */
@ApplicationScoped
class Revision {
  private final EntityManager em;

  Revision(EntityManager em) {
    this.em = em;
  }

  long number() {
    Object number =
        em.createNativeQuery("SELECT revision FROM vocabulary WHERE id = 1").getSingleResult();
    return ((Number) number).longValue();
  }

  /** Guards the vocabulary until the end of the transaction. */
  void next() {
    em.createNativeQuery("UPDATE vocabulary SET revision = revision + 1 WHERE id = 1")
        .executeUpdate();
  }

  boolean holds(String bundledHash) {
    Object hash =
        em.createNativeQuery("SELECT bundled_hash FROM vocabulary WHERE id = 1")
            .getSingleResultOrNull();
    return bundledHash.equals(hash);
  }

  void hold(String bundledHash) {
    em.createNativeQuery("UPDATE vocabulary SET bundled_hash = ?1 WHERE id = 1")
        .setParameter(1, bundledHash)
        .executeUpdate();
  }
}
