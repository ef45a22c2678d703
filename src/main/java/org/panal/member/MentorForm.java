package org.panal.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * A topic somebody mentors in.
 *
 * @param skill its code, or any text
 * @param level 1 to 5; 4 unless said
 * @param mentees the most they take at once, 1 to 5; 1 unless said
 */
public record MentorForm(
    @NotBlank @Size(max = 160) String skill,
    @Min(1) @Max(5) Integer level,
    @Min(1) @Max(5) Integer mentees) {
  public MentorForm {
    skill = Typed.line(skill);
    level = level == null ? 4 : level;
    mentees = mentees == null ? 1 : mentees;
  }
}
