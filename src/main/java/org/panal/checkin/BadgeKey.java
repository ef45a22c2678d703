package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.panal.shared.Secrets;

/** The one secret that all badges are made of; made when it is first needed. */
@ApplicationScoped
class BadgeKey {
  private final EntityManager em;

  BadgeKey(EntityManager em) {
    this.em = em;
  }

  String get() {
    List<?> made =
        em.createNativeQuery("SELECT secret FROM badge_key WHERE id = 1", String.class)
            .getResultList();
    return made.isEmpty() ? make() : (String) made.get(0);
  }

  private String make() {
    em.createNativeQuery(
            "INSERT INTO badge_key (id, secret) VALUES (1, ?1) ON DUPLICATE KEY UPDATE id = id")
        .setParameter(1, Secrets.next())
        .executeUpdate();
    return (String)
        em.createNativeQuery("SELECT secret FROM badge_key WHERE id = 1", String.class)
            .getSingleResult();
  }
}
