package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panal.shared.Folded;
import org.panal.shared.Language;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/**
 * Finds skills by part of a name, in either language, whatever the case and the accents: the exact
 * name first, then names with a word that starts so, then the rest.
 */
@ApplicationScoped
class SkillSearch {
  /** More names than anybody reads through; a search that hits more needs another letter. */
  private static final int MOST_NAMES = 1_000;

  private final EntityManager em;

  SkillSearch(EntityManager em) {
    this.em = em;
  }

  Slice<SkillHit> find(SkillQuery query, Paging paging) {
    String folded = Folded.of(query.text());
    if (folded.isEmpty()) {
      return query.text().isEmpty() ? all(query, paging) : Slice.of(List.of(), paging, 0);
    }
    List<SkillHit> hits = named(folded, query);
    List<SkillHit> page = hits.stream().skip(paging.offset()).limit(paging.size()).toList();
    return Slice.of(page, paging, hits.size());
  }

  /**
   * Folding leaves letters, digits and {@code + # .} only, so no sign of a pattern comes through.
   */
  private List<SkillHit> named(String folded, SkillQuery query) {
    List<SkillHit> names =
        em.createQuery(
                """
                select s.code, %s, n.name, s.fieldCode
                from SkillName n join Skill s on s.code = n.skillCode
                where s.retiredAt is null and (:field is null or s.fieldCode = :field)
                  and n.folded like :within
                order by
                  case when n.folded = :exact then 0
                    when n.folded like :start then 1
                    when n.folded like :word then 1
                    else 2 end,
                  case when n.language = :language then 0 else 1 end,
                  case when n.label then 0 else 1 end,
                  length(n.folded), n.folded
                """
                    .formatted(label(query.language())),
                SkillHit.class)
            .setParameter("field", query.field())
            .setParameter("within", "%" + folded + "%")
            .setParameter("exact", folded)
            .setParameter("start", folded + "%")
            .setParameter("word", "% " + folded + "%")
            .setParameter("language", query.language())
            .setMaxResults(MOST_NAMES)
            .getResultList();
    Map<String, SkillHit> best = new LinkedHashMap<>();
    names.forEach(hit -> best.putIfAbsent(hit.code(), hit));
    return List.copyOf(best.values());
  }

  private Slice<SkillHit> all(SkillQuery query, Paging paging) {
    String label = label(query.language());
    String live =
        " from Skill s where s.retiredAt is null and (:field is null or s.fieldCode = :field)";
    TypedQuery<Long> count = em.createQuery("select count(*)" + live, Long.class);
    List<SkillHit> hits =
        em.createQuery(
                "select s.code, %1$s, %1$s, s.fieldCode %2$s order by %1$s, s.code"
                    .formatted(label, live),
                SkillHit.class)
            .setParameter("field", query.field())
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    return Slice.of(hits, paging, count.setParameter("field", query.field()).getSingleResult());
  }

  private static String label(Language language) {
    return language == Language.ES ? "s.labelEs" : "s.labelEn";
  }
}
