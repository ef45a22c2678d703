package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;

/** Who may see which part of a member's profile, as the member says. */
@ApplicationScoped
public class Visibilities {
  private final MemberRows rows;

  Visibilities(MemberRows rows) {
    this.rows = rows;
  }

  @Transactional
  public VisibilityForm get(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_READ);
    return new VisibilityForm(rows.any(viewer.mustBeMember()).audiences());
  }

  @Transactional
  public VisibilityForm set(Viewer viewer, VisibilityForm form) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    form.check();
    Member member = rows.changeable(viewer, viewer.mustBeMember());
    member.show(form.parts());
    return new VisibilityForm(member.audiences());
  }
}
