package org.panal.member;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.panal.shared.Language;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;

/** The members who want to be found, for members. What somebody hides finds nobody. */
@ApplicationScoped
public class Directory {
  private static final String SHORT_NAME =
      "substring(m.name, 1, locate(' ', concat(m.name, ' ')) + 1)";

  private static final String WANTED =
      " from Member m where m.listedSince is not null and not exists (select 1 from Veto v where"
          + " (v.memberId = :me and v.otherId = m.id) or (v.memberId = m.id and v.otherId = :me))"
          + (" and (" + SHORT_NAME + " like :text escape '!'")
          + (" or (m.headline like :text escape '!' and " + shown(ProfilePart.HEADLINE) + ")")
          + (" or (m.organisation like :text escape '!' and ")
          + (shown(ProfilePart.ORGANISATION) + "))")
          + " and (:skill is null or (exists (select s.id from MemberSkill s where"
          + " s.memberId = m.id and s.side = OFFER and s.skillCode = :skill)"
          + (" and " + shown(ProfilePart.SKILLS) + "))");

  private final EntityManager em;
  private final ProfileReads reads;

  Directory(EntityManager em, ProfileReads reads) {
    this.em = em;
    this.reads = reads;
  }

  private static String shown(ProfilePart part) {
    boolean usually = part.usual().includes(Audience.MEMBERS);
    return (usually ? "not " : "")
        + "exists (select x.id from Member x join x.audiences a where x.id = m.id and key(a) = "
        + part
        + " and a in "
        + (usually ? "(NOBODY, INTRODUCED))" : "(MEMBERS, PUBLIC))");
  }

  /** By first name. */
  @Transactional
  public Slice<ProfileCard> list(
      Viewer viewer, DirectoryQuery query, Language language, Paging paging) {
    viewer.mustHave(Scope.PROFILE_READ);
    UUID me = viewer.mustBeMember();
    List<UUID> ids =
        asked("select m.id" + WANTED + " order by m.name, m.id", UUID.class, query, me)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    Map<UUID, ProfileCard> cards =
        reads.cards(ids, language, Audience.MEMBERS).stream()
            .collect(toMap(ProfileCard::id, card -> card));
    long total = asked("select count(m)" + WANTED, Long.class, query, me).getSingleResult();
    return Slice.of(ids.stream().map(cards::get).filter(Objects::nonNull).toList(), paging, total);
  }

  private <T> TypedQuery<T> asked(String jpql, Class<T> kind, DirectoryQuery query, UUID me) {
    String text = query.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return em.createQuery(jpql, kind)
        .setParameter("text", "%" + text + "%")
        .setParameter("skill", query.skill())
        .setParameter("me", me);
  }
}
