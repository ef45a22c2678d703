package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Locale;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** Finds members by what they are called, offer and may do. */
@ApplicationScoped
class MemberSearch {
  private static final String WANTED =
      """
      from Member m
      where m.erasedAt is null and (m.name like :text escape '!' or m.email like :address escape '!'
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

  /**
   * The members that a query finds, by name.
   *
   * @param byPartsOfAddresses whether a part of an address finds its member; else it takes the
   *     whole, so that nobody spells out one letter after the other
   */
  Slice<Member> find(MemberQuery query, Paging paging, boolean byPartsOfAddresses) {
    var members =
        asked("select m " + WANTED + " order by m.name, m.id", Member.class, query)
            .setParameter("address", address(query, byPartsOfAddresses))
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    long total =
        asked("select count(*) " + WANTED, Long.class, query)
            .setParameter("address", address(query, byPartsOfAddresses))
            .getSingleResult();
    return Slice.of(members, paging, total);
  }

  private static String address(MemberQuery query, boolean byParts) {
    String text = escaped(query.text().toLowerCase(Locale.ROOT));
    return byParts ? "%" + text + "%" : text;
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private <T> TypedQuery<T> asked(String jpql, Class<T> kind, MemberQuery query) {
    return em.createQuery(jpql, kind)
        .setParameter("text", "%" + escaped(query.text()) + "%")
        .setParameter("field", query.field())
        .setParameter("skill", query.skill())
        .setParameter("role", query.role());
  }
}
