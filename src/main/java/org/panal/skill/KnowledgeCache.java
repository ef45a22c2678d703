package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps what draws need of the vocabulary, until its revision moves on. */
@ApplicationScoped
class KnowledgeCache {
  private final EntityManager em;
  private final Revision revision;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  KnowledgeCache(EntityManager em, Revision revision) {
    this.em = em;
    this.revision = revision;
  }

  private record Kept(long revision, SkillKnowledge knowledge) {}

  SkillKnowledge read() {
    // The number is read before the rows: rows may be newer than their number, never older.
    long now = revision.number();
    Kept before = kept.get();
    if (before != null && before.revision() == now) {
      return before.knowledge();
    }
    SkillKnowledge knowledge = load();
    kept.set(new Kept(now, knowledge));
    return knowledge;
  }

  private SkillKnowledge load() {
    Map<String, String> kin = new HashMap<>();
    Map<String, String> field = new HashMap<>();
    for (Skill skill : em.createQuery("from Skill", Skill.class).getResultList()) {
      kin.put(skill.code(), skill.kin());
      field.put(skill.code(), skill.fieldCode());
    }
    List<ComplementView> complements =
        em.createQuery("from Complement", Complement.class)
            .getResultStream()
            .map(Complement::view)
            .toList();
    return new SkillKnowledge(kin, field, complements);
  }
}
