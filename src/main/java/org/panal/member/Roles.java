package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Who may do what across the installation. */
@ApplicationScoped
public class Roles {
  private final EntityManager em;
  private final MemberRows rows;
  private final Facts facts;
  private final Time time;

  Roles(EntityManager em, MemberRows rows, Facts facts, Time time) {
    this.em = em;
    this.rows = rows;
    this.facts = facts;
    this.time = time;
  }

  @Transactional
  public MemberView give(Viewer viewer, UUID memberId, Role role) {
    mayChange(viewer);
    Member member = rows.changeable(viewer, memberId);
    if (member.give(role, time.now())) {
      facts.publish(Deed.by(viewer, Act.ROLE_GIVEN).to(memberId).saying(role));
    }
    em.flush();
    return member.view();
  }

  /** The last admin stays: nobody else could make another. */
  @Transactional
  public MemberView take(Viewer viewer, UUID memberId, Role role) {
    mayChange(viewer);
    if (role == Role.ADMIN) {
      mustNotBeTheLastAdmin(memberId);
    }
    Member member = rows.changeable(viewer, memberId);
    if (member.take(role)) {
      facts.publish(Deed.by(viewer, Act.ROLE_TAKEN).to(memberId).saying(role));
    }
    em.flush();
    return member.view();
  }

  private static void mayChange(Viewer viewer) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
  }

  void mustNotBeTheLastAdmin(UUID memberId) {
    // Locks every admin's row, so that two admins who take each other's role wait for each other.
    var admins =
        em.createNativeQuery(
                "SELECT member_id FROM member_role WHERE role = 'ADMIN' FOR UPDATE", UUID.class)
            .getResultList();
    if (admins.size() == 1 && admins.contains(memberId)) {
      throw new Refusal("member.last-admin");
    }
  }
}
