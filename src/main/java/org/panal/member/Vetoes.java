package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.panal.shared.Invalid;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Whom members do not want to meet. Nobody but the member who said so can read it. */
@ApplicationScoped
public class Vetoes {
  private final EntityManager em;
  private final MemberRows rows;
  private final Time time;

  Vetoes(EntityManager em, MemberRows rows, Time time) {
    this.em = em;
    this.rows = rows;
    this.time = time;
  }

  /** The viewer's own, the latest first. */
  @Transactional
  public List<VetoView> list(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_READ);
    return em.createQuery(
            "select v, m from Veto v join Member m on m.id = v.otherId"
                + " where v.memberId = :member order by v.since desc, v.otherId",
            Object[].class)
        .setParameter("member", viewer.mustBeMember())
        .getResultStream()
        .map(row -> view((Veto) row[0], (Member) row[1]))
        .toList();
  }

  /** From now on the two never meet by an introduction; saying it twice changes nothing. */
  @Transactional
  public VetoView put(Viewer viewer, UUID otherId) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    UUID self = viewer.mustBeMember();
    if (self.equals(otherId)) {
      throw new Invalid("memberId", "member.veto-on-oneself");
    }
    // The member's own row is the guard: the same answer sent twice at once is stored once.
    rows.changeable(viewer, self);
    Member other = rows.any(otherId);
    Veto veto = em.find(Veto.class, new Veto.Pair(self, otherId));
    if (veto == null) {
      veto = new Veto(self, otherId, time.now());
      em.persist(veto);
    }
    return view(veto, other);
  }

  @Transactional
  public void withdraw(Viewer viewer, UUID otherId) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    Veto veto = em.find(Veto.class, new Veto.Pair(viewer.mustBeMember(), otherId));
    if (veto != null) {
      em.remove(veto);
    }
  }

  private static VetoView view(Veto veto, Member other) {
    return new VetoView(veto.otherId(), other.shortName(), veto.since());
  }
}
