package org.panal.access;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * Somebody wants to sign in or to join.
 *
 * @param language of the mail: the page's
 * @param back the page to come back to, one of ours
 */
public record AskForm(
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull Language language,
    @Size(max = 500) String back) {
  public AskForm {
    email = Typed.line(email).toLowerCase(Locale.ROOT);
  }
}
