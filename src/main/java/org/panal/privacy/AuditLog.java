package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;

/** What was done to whom by those who run the house. Admins read it; nobody changes it. */
@ApplicationScoped
public class AuditLog {
  private static final String WANTED =
      " from AuditEntry a left join Member actor on actor.id = a.actorId"
          + " left join Member member on member.id = a.memberId"
          + " where (:act is null or a.act = :act) and a.at >= :from and a.at < :to"
          + " and (:name = '%%' or actor.name like :name escape '!'"
          + " or member.name like :name escape '!')";

  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final EntityManager em;
  private final AuditNames names;

  AuditLog(EntityManager em, AuditNames names) {
    this.em = em;
    this.names = names;
  }

  /** The latest first. */
  @Transactional
  public Slice<AuditRow> list(Viewer viewer, AuditQuery query, Paging paging) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
    List<AuditRow> rows =
        asked(
                "select new org.panal.privacy.AuditRow(a.id, a.at, a.act, a.actorId, actor.name,"
                    + " a.way, a.client, a.memberId, member.name, a.thing, null, a.detail)"
                    + WANTED
                    + " order by a.id desc",
                AuditRow.class,
                query)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    long total = asked("select count(a)" + WANTED, Long.class, query).getSingleResult();
    return Slice.of(names.named(rows), paging, total);
  }

  private <T> TypedQuery<T> asked(String jpql, Class<T> kind, AuditQuery query) {
    return em.createQuery(jpql, kind)
        .setParameter("act", query.act())
        .setParameter("from", Objects.requireNonNullElse(query.from(), Instant.EPOCH))
        .setParameter("to", Objects.requireNonNullElse(query.to(), END))
        .setParameter("name", "%" + query.name().replaceAll("[!%_]", "!$0") + "%");
  }
}
