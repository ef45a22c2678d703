package org.panal.manage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.panal.shared.Language;
import org.panal.skill.NameView;
import org.panal.skill.SkillForm;
import org.panal.skill.SkillView;

/** What is typed about a skill. */
record SkillFields(
    @FormParam("labelEn") @DefaultValue("") String labelEn,
    @FormParam("labelEs") @DefaultValue("") String labelEs,
    @FormParam("field") @DefaultValue("") String field,
    @FormParam("kin") @DefaultValue("") String kin) {
  static final SkillFields EMPTY = new SkillFields("", "", "", "");

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
