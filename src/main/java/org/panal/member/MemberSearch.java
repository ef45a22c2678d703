package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** Finds members by what they are called, offer and may do. */
@ApplicationScoped
class MemberSearch {
  private static final String WANTED =
      """
      from Member m
      where m.erasedAt is null and (m.name like :text escape '!' or m.email like :text escape '!'
          or m.headline like :text escape '!' or m.organisation like :text escape '!')
        and (:field is null or m.fieldCode = :field)
        and (:skill is null or exists (
            select s.id from MemberSkill s
            where s.memberId = m.id and s.side = OFFER and s.skillCode = :skill))
        and (:role is null or exists (
            select x.id from Member x join x.roles r where x.id = m.id and key(r) = :role))
      """;

  private final EntityManager em;

  MemberSearch(EntityManager em) {
    this.em = em;
  }

  Slice<Member> find(MemberQuery query, Paging paging) {
    var members =
        asked("select m " + WANTED + " order by m.name, m.id", Member.class, query)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    long total = asked("select count(*) " + WANTED, Long.class, query).getSingleResult();
    return Slice.of(members, paging, total);
  }

  private <T> TypedQuery<T> asked(String jpql, Class<T> kind, MemberQuery query) {
    String text = query.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return em.createQuery(jpql, kind)
        .setParameter("text", "%" + text + "%")
        .setParameter("field", query.field())
        .setParameter("skill", query.skill())
        .setParameter("role", query.role());
  }
}
