package org.panal.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * A skill somebody would like to find.
 *
 * @param skill its code, or any text
 * @param importance 1 to 3; 2 unless said
 * @param intent what it is for, where they say so
 */
public record SeekForm(
    @NotBlank @Size(max = 160) String skill,
    @Min(1) @Max(3) Integer importance,
    @Nullable Intent intent) {
  public SeekForm {
    skill = Typed.line(skill);
    importance = importance == null ? ProfileForm.USUAL_IMPORTANCE : importance;
  }
}
