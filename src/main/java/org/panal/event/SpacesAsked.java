package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.space.Space;

/** The space that a form means. */
@ApplicationScoped
class SpacesAsked {
  private final EntityManager em;

  SpacesAsked(EntityManager em) {
    this.em = em;
  }

  /** The space with the code; without one, the only space there is. None that is archived. */
  Space meant(@Nullable String code) {
    List<Space> spaces =
        em.createQuery(
                "from Space s where s.archivedAt is null and (:code is null or s.code = :code)",
                Space.class)
            .setParameter("code", code)
            .setMaxResults(2)
            .getResultList();
    if (spaces.size() != 1) {
      throw code == null
          ? new Invalid("space", "field.required")
          : new Invalid("space", "field.unknown", code);
    }
    return spaces.get(0);
  }
}
