package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.shared.NotFound;
import org.panal.shared.Personal.Leaver;

/** Who is about to be erased, and who never came. */
@ApplicationScoped
@Transactional
public class Leavers {
  private final EntityManager em;

  Leavers(EntityManager em) {
    this.em = em;
  }

  /** Locks their row: whoever wants to join them to something waits, and finds them gone. */
  public Leaver lock(UUID id) {
    Member member = em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (member == null || member.isErased()) {
      throw new NotFound("member.unknown");
    }
    Leaver leaver = new Leaver(id, member.email());
    em.detach(member); // its row is written past it
    return leaver;
  }

  /** Who was entered by somebody else before that day, and never confirmed the address. */
  public List<UUID> neverVerified(Instant before) {
    return em.createQuery(
            "select m.id from Member m where m.verifiedAt is null and m.erasedAt is null"
                + " and m.joinedAt <= :before and m.roles is empty order by m.id",
            UUID.class)
        .setParameter("before", before)
        .getResultList();
  }
}
