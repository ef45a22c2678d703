package org.panal.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * A skill somebody can give.
 *
 * @param skill its code, or any text
 * @param level from 1 (has done it) to 5 (teaches it); 3 unless said
 */
public record OfferForm(@NotBlank @Size(max = 160) String skill, @Min(1) @Max(5) Integer level) {
  public OfferForm {
    skill = Typed.line(skill);
    level = level == null ? ProfileForm.USUAL_LEVEL : level;
  }
}
