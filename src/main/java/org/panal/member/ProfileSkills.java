package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.panal.shared.Folded;
import org.panal.skill.SkillMerged;
import org.panal.skill.SkillReviews;
import org.panal.skill.SkillUnderstood;

/** The rows that hold the skills of profiles. */
@ApplicationScoped
class ProfileSkills {
  private final EntityManager em;
  private final SkillReviews reviews;

  ProfileSkills(EntityManager em, SkillReviews reviews) {
    this.em = em;
    this.reviews = reviews;
  }

  void replace(UUID memberId, List<ProfileLine> lines, Map<String, String> meanings) {
    em.createQuery("delete from MemberSkill s where s.memberId = :member")
        .setParameter("member", memberId)
        .executeUpdate();
    List<String> unknown = new ArrayList<>();
    int position = 0;
    for (ProfileLine line : lines) {
      String skill = meanings.get(Folded.of(line.text()));
      em.persist(new MemberSkill(memberId, position++, line, skill));
      if (skill == null) {
        unknown.add(line.text());
      }
    }
    reviews.ask(unknown);
  }

  Map<String, Long> countUsing(Collection<String> folded) {
    Map<String, Long> counts = new HashMap<>();
    folded.forEach(text -> counts.put(text, 0L));
    em.createQuery(
            "select s.folded, count(distinct s.memberId) from MemberSkill s"
                + " where s.folded in :folded group by s.folded",
            Object[].class)
        .setParameter("folded", folded)
        .getResultStream()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  void hear(@Observes SkillUnderstood fact) {
    List<MemberSkill> waiting =
        em.createQuery(
                "from MemberSkill s where s.folded = :folded and s.skillCode is null",
                MemberSkill.class)
            .setParameter("folded", fact.folded())
            .getResultList();
    mean(waiting, fact.skill());
  }

  void hear(@Observes SkillMerged fact) {
    List<MemberSkill> before =
        em.createQuery("from MemberSkill s where s.skillCode = :skill", MemberSkill.class)
            .setParameter("skill", fact.from())
            .getResultList();
    mean(before, fact.into());
  }

  /** A list that has the skill already loses the line: nobody offers the same thing twice. */
  private void mean(List<MemberSkill> lines, String skill) {
    Set<String> taken =
        em.createQuery("from MemberSkill s where s.skillCode = :skill", MemberSkill.class)
            .setParameter("skill", skill)
            .getResultStream()
            .map(ProfileSkills::list)
            .collect(Collectors.toCollection(HashSet::new));
    for (MemberSkill line : lines) {
      if (taken.contains(list(line))) {
        em.remove(line);
      } else {
        line.means(skill);
        taken.add(list(line));
      }
    }
  }

  private static String list(MemberSkill line) {
    return line.memberId() + " " + line.side();
  }
}
