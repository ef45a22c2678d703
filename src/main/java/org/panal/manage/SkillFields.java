package org.panal.manage;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.panal.shared.Language;
import org.panal.skill.NameView;
import org.panal.skill.SkillForm;
import org.panal.skill.SkillView;

/** What is typed about a skill. */
record SkillFields(String labelEn, String labelEs, String field, String kin) {
  static final SkillFields EMPTY = new SkillFields("", "", "", "");

  static SkillFields read(MultivaluedMap<String, String> typed) {
    return new SkillFields(
        first(typed, "labelEn"),
        first(typed, "labelEs"),
        first(typed, "field"),
        first(typed, "kin"));
  }

  private static String first(MultivaluedMap<String, String> typed, String name) {
    return Objects.requireNonNullElse(typed.getFirst(name), "");
  }

  static SkillFields of(SkillView skill) {
    String kin = skill.kin().equals(skill.code()) ? "" : skill.kin();
    return new SkillFields(
        label(skill, Language.EN), label(skill, Language.ES), skill.field(), kin);
  }

  private static String label(SkillView skill, Language language) {
    return skill.names().stream()
        .filter(name -> name.label() && name.language() == language)
        .map(NameView::name)
        .findFirst()
        .orElse("");
  }

  SkillForm form() {
    return new SkillForm(field, kin, labelEn, labelEs);
  }
}
