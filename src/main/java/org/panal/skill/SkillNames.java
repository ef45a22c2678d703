package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panal.shared.Language;

/** The one namespace of labels and aliases. */
@ApplicationScoped
class SkillNames {
  private final EntityManager em;

  SkillNames(EntityManager em) {
    this.em = em;
  }

  /** Live skills by their folded names and codes; a name comes before a code. */
  Map<String, String> meanings(Set<String> folded) {
    Map<String, String> meanings = new HashMap<>();
    if (folded.isEmpty()) {
      return meanings;
    }
    Map<String, String> codes =
        folded.stream()
            .filter(text -> !text.isEmpty())
            .collect(Collectors.toMap(text -> text.replace(' ', '-'), Function.identity()));
    em.createQuery(
            "select s.code from Skill s where s.code in :codes and s.retiredAt is null",
            String.class)
        .setParameter("codes", codes.keySet())
        .getResultStream()
        .forEach(code -> meanings.put(codes.getOrDefault(code, code), code));
    named(folded).forEach(name -> meanings.put(name.folded(), name.skillCode()));
    return meanings;
  }

  private List<SkillName> named(Set<String> folded) {
    return em.createQuery(
            "select n from SkillName n join Skill s on s.code = n.skillCode"
                + " where n.folded in :folded and s.retiredAt is null",
            SkillName.class)
        .setParameter("folded", folded)
        .getResultList();
  }

  /** The names of one skill, labels first. */
  List<NameView> of(String skill) {
    return of(List.of(skill)).stream().map(SkillName::view).toList();
  }

  List<SkillName> of(Collection<String> skills) {
    return em.createQuery(
            "from SkillName n where n.skillCode in :skills"
                + " order by case when n.label then 0 else 1 end, n.language, n.folded",
            SkillName.class)
        .setParameter("skills", skills)
        .getResultList();
  }

  /** Gives the name to its skill unless another live one has it; answers who has it now. */
  String claim(SkillName wanted) {
    SkillName present = em.find(SkillName.class, wanted.folded());
    if (present == null) {
      em.persist(wanted);
      return wanted.skillCode();
    }
    if (!present.skillCode().equals(wanted.skillCode()) && isLive(present.skillCode())) {
      return present.skillCode();
    }
    present.become(wanted);
    return wanted.skillCode();
  }

  private boolean isLive(String code) {
    Skill holder = em.find(Skill.class, code);
    return holder != null && !holder.isRetired();
  }

  /** All names of one skill lead to another from now on, its code too. */
  void move(String from, String into) {
    of(List.of(from)).forEach(name -> name.moveTo(into));
    claim(new SkillName(into, from.replace('-', ' '), Language.EN, false));
  }

  /** What were labels are aliases from now on. */
  void unlabel(String skill) {
    of(List.of(skill)).forEach(name -> name.moveTo(skill));
  }
}
