package org.panal.skill;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.panal.shared.Folded;
import org.panal.shared.Language;

/** All names at once, for an import that would else ask the database for each. */
class NameBook {
  private final EntityManager em;
  private final Map<String, SkillName> names = new HashMap<>();
  private final Set<String> added = new HashSet<>();

  NameBook(EntityManager em) {
    this.em = em;
    em.createQuery("from SkillName", SkillName.class)
        .getResultStream()
        .forEach(name -> names.put(name.folded(), name));
  }

  /** What came of asking for a name. */
  enum Claim {
    ADDED,
    PRESENT,
    TAKEN,
    UNUSABLE
  }

  /** Which skill a name leads to, or null. */
  @org.jspecify.annotations.Nullable
  String holder(String name) {
    SkillName present = names.get(Folded.of(name));
    return present == null ? null : present.skillCode();
  }

  Claim claim(String skill, String name, Language language, boolean label) {
    String folded = Folded.of(name);
    if (folded.isEmpty() || name.length() > SkillName.LONGEST) {
      return Claim.UNUSABLE;
    }
    SkillName wanted = new SkillName(skill, name, language, label);
    SkillName present = names.putIfAbsent(folded, wanted);
    if (present == null) {
      em.persist(wanted);
      added.add(folded);
      return Claim.ADDED;
    }
    if (!present.skillCode().equals(skill)) {
      return Claim.TAKEN;
    }
    present.become(wanted);
    return Claim.PRESENT;
  }

  /** The folded names that were not there before. */
  Set<String> added() {
    return added;
  }

  /** What was the label in this language is an alias from now on. */
  void demote(String skill, String label, Language language) {
    SkillName present = names.get(Folded.of(label));
    if (present != null && present.isLabelOf(skill, language)) {
      present.moveTo(skill);
    }
  }
}
