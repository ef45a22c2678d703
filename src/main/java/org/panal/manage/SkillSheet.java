package org.panal.manage;

import java.util.List;
import org.panal.shared.Language;
import org.panal.skill.Skills;

/** The form of a skill: what was typed, and the fields of work to choose from. */
record SkillSheet(SkillFields fields, List<Choice> fieldsOfWork) {
  static SkillSheet of(SkillFields fields, Skills skills, Language language) {
    return new SkillSheet(
        fields,
        skills.fields(language).stream()
            .map(each -> new Choice(each.code(), each.label(), each.code().equals(fields.field())))
            .toList());
  }
}
