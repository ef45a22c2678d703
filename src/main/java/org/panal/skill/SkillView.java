package org.panal.skill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;

/**
 * A skill with all its names.
 *
 * @param label its name in the reader's language
 * @param kin the narrow group: a related skill earns part credit
 * @param retired whether it is offered no more
 */
public record SkillView(
    String code,
    String label,
    String field,
    String kin,
    List<NameView> names,
    @Nullable String escoUri,
    boolean retired) {
  public SkillView {
    names = List.copyOf(names);
  }

  static SkillView of(Skill skill, List<NameView> names, Language language) {
    return new SkillView(
        skill.code(),
        skill.label(language),
        skill.fieldCode(),
        skill.kin(),
        names,
        skill.escoUri().orElse(null),
        skill.isRetired());
  }
}
