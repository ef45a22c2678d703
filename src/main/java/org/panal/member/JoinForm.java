package org.panal.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/** Somebody new. */
public record JoinForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    @NotNull Language language) {
  public JoinForm {
    name = Typed.line(name);
    email = Typed.line(email).toLowerCase(Locale.ROOT);
  }
}
