package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.NotFound;
import org.panal.shared.Viewer;

/** Members by their ids, for those who may. To all others there is nobody. */
@ApplicationScoped
class MemberRows {
  private final EntityManager em;

  MemberRows(EntityManager em) {
    this.em = em;
  }

  /** For themselves, and for those who run the house. */
  Member readable(Viewer viewer, UUID id) {
    return found(viewer.is(id) || viewer.isOrganiser() ? em.find(Member.class, id) : null);
  }

  /** For themselves and for admins, who change it next: others who want to, wait. */
  Member changeable(Viewer viewer, UUID id) {
    return found(viewer.is(id) || viewer.isAdmin() ? locked(id) : null);
  }

  Member any(UUID id) {
    return found(em.find(Member.class, id));
  }

  private @Nullable Member locked(UUID id) {
    return em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Member found(@Nullable Member member) {
    if (member == null || member.isErased()) {
      throw new NotFound("member.unknown");
    }
    return member;
  }
}
