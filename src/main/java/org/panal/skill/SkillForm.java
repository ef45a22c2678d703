package org.panal.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * A skill as an admin describes it.
 *
 * @param field the code of its field
 * @param kin the narrow group: related skills earn part credit; empty for a group of its own
 */
public record SkillForm(
    @NotBlank @Size(max = 40) String field,
    @Size(max = 80) @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*") String kin,
    @NotBlank @Size(max = 120) String labelEn,
    @NotBlank @Size(max = 120) String labelEs) {
  public SkillForm {
    field = Typed.line(field);
    kin = Typed.line(kin);
    labelEn = Typed.line(labelEn);
    labelEs = Typed.line(labelEs);
  }

  Skill.Description describe(String code) {
    return new Skill.Description(field, kin.isEmpty() ? code : kin, labelEn, labelEs);
  }
}
