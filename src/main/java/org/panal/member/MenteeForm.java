package org.panal.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * A topic somebody looks for a mentor in.
 *
 * @param skill its code, or any text
 * @param level their own level in it, 0 (new to it) to 5; 0 unless said
 */
public record MenteeForm(@NotBlank @Size(max = 160) String skill, @Min(0) @Max(5) Integer level) {
  public MenteeForm {
    skill = Typed.line(skill);
    level = level == null ? 0 : level;
  }
}
