package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Typed;
import org.panal.shared.Viewer;

/**
 * What members tell the admins about others. Whom it is about never sees it, an admin neither; who
 * told it sees no more than that it was told.
 */
@ApplicationScoped
@Transactional
public class Reports {
  private static final int LONGEST_OUTCOME = 400;
  private static final String ROWS =
      " from PersonReport r join Member b on b.id = r.reporterId"
          + " join Member a on a.id = r.reportedId where r.reportedId <> :me";

  private final EntityManager em;
  private final MemberRows rows;
  private final Forms forms;
  private final Time time;

  Reports(EntityManager em, MemberRows rows, Forms forms, Time time) {
    this.em = em;
    this.rows = rows;
    this.forms = forms;
    this.time = time;
  }

  public void make(Viewer viewer, UUID about, ReportForm form) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    UUID self = viewer.mustBeMember();
    forms.check(form);
    if (self.equals(about)) {
      throw new Invalid("member", "member.report-on-oneself");
    }
    em.persist(new PersonReport(self, rows.any(about).id(), form, time.now()));
  }

  /** What is open first, then the latest. For admins. */
  public Slice<ReportView> list(Viewer viewer, Paging paging) {
    UUID me = admin(viewer);
    List<ReportView> reports =
        em.createQuery(
                "select r, b.name, a.name"
                    + ROWS
                    + " order by case when r.closedAt is null then 0 else 1 end,"
                    + " r.madeAt desc, r.id",
                Object[].class)
            .setParameter("me", me)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultStream()
            .map(row -> ((PersonReport) row[0]).view((String) row[1], (String) row[2]))
            .toList();
    long total =
        em.createQuery("select count(r)" + ROWS, Long.class)
            .setParameter("me", me)
            .getSingleResult();
    return Slice.of(reports, paging, total);
  }

  /** An admin is done with it. */
  public void close(Viewer viewer, UUID id, String outcome) {
    UUID me = admin(viewer);
    String told = Typed.line(outcome);
    if (told.length() > LONGEST_OUTCOME) {
      throw new Invalid("outcome", "field.too-long", LONGEST_OUTCOME);
    }
    PersonReport report = em.find(PersonReport.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (report == null || report.reportedId().equals(me)) {
      throw new NotFound("member.report-unknown");
    }
    report.close(me, told, time.now());
  }

  private static UUID admin(Viewer viewer) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
    return viewer.mustBeMember();
  }
}
