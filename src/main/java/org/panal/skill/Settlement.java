package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.panal.shared.Facts;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Texts that somebody asked about and that have got a meaning since. */
@ApplicationScoped
class Settlement {
  private final EntityManager em;
  private final SkillNames names;
  private final Facts facts;
  private final Time time;

  Settlement(EntityManager em, SkillNames names, Facts facts, Time time) {
    this.em = em;
    this.names = names;
    this.facts = facts;
    this.time = time;
  }

  /** Decides the reviews of these names and tells what each has come to mean. */
  void settle(Viewer viewer, Set<String> folded) {
    List<SkillReview> asked =
        em.createQuery("from SkillReview r where r.skillCode is null", SkillReview.class)
            .getResultStream()
            .filter(review -> folded.contains(review.folded()))
            .toList();
    Map<String, String> meanings =
        names.meanings(asked.stream().map(SkillReview::folded).collect(Collectors.toSet()));
    for (SkillReview review : asked) {
      String skill = meanings.get(review.folded());
      if (skill != null) {
        review.settle(skill, viewer.memberId(), time.now());
        facts.publish(new SkillUnderstood(review.folded(), skill));
      }
    }
  }
}
