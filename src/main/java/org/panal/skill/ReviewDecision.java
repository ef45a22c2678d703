package org.panal.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * What an admin says about a text.
 *
 * @param text as it stands on profiles; case and accents do not count
 * @param skill the code of the skill it means; null where it is no skill
 * @param language what the text is written in; English unless said
 */
public record ReviewDecision(
    @NotBlank @Size(max = 160) String text,
    @Nullable @Size(max = 80) String skill,
    @NotNull Language language) {
  public ReviewDecision {
    text = Typed.line(text);
    language = language == null ? Language.EN : language;
  }
}
