package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * Somebody wants to come, with a name and an address and nothing else.
 *
 * @param language of the mail with the code
 * @param agrees whether they agree to the text that those agree to who join
 * @param lane the role they come in, where there are any
 * @param guests whom they bring
 */
public record HoldForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    Language language,
    Boolean agrees,
    @Nullable UUID lane,
    @Nullable @Min(0) @Max(10) Integer guests,
    @Size(max = 5) List<@NotNull @Valid GivenAnswer> answers) {
  public HoldForm {
    name = Typed.line(name);
    email = Typed.line(email).toLowerCase(Locale.ROOT);
    language = requireNonNullElse(language, Language.EN);
    agrees = requireNonNullElse(agrees, false);
    answers = Typed.list(answers);
  }

  RsvpForm rsvp() {
    return new RsvpForm(true, false, true, null, "", lane, guests, answers);
  }
}
