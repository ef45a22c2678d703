package org.panal.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/** The skill that another is merged into, by its code. */
public record MergeForm(@NotBlank @Size(max = 80) String into) {
  public MergeForm {
    into = Typed.line(into);
  }
}
