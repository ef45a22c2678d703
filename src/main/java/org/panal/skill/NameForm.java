package org.panal.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/** Another name for a skill. */
public record NameForm(
    @NotBlank @Size(max = SkillName.LONGEST) String name, @NotNull Language language) {
  public NameForm {
    name = Typed.line(name);
  }
}
