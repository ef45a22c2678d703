package org.panal.checkin;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * Somebody at the door without an answer.
 *
 * @param nonce made by the device; the same nonce is the same person
 * @param introductions whether they want to be introduced to people there
 * @param at when, of who was let in by a tablet on its own; null for who comes now
 */
public record WalkInForm(
    @NotNull @Pattern(regexp = Nonces.NONCE) String nonce,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Email @Size(max = 254) String email,
    Language language,
    Boolean introductions,
    @Nullable Instant at) {
  public WalkInForm {
    name = Typed.line(name);
    email = Typed.line(email).toLowerCase(Locale.ROOT);
    language = requireNonNullElse(language, Language.EN);
    introductions = requireNonNullElse(introductions, false);
  }

  /** Somebody who comes now. */
  public static WalkInForm now(
      String nonce, String name, String email, Language language, boolean introductions) {
    return new WalkInForm(nonce, name, email, language, introductions, null);
  }

  boolean isOffline() {
    return at != null;
  }

  /** By the clock of the tablet that let them in. */
  Instant cameAt() {
    return requireNonNull(at);
  }

  /** The fact that they came; without a member where nobody can be made of what was typed. */
  CheckInForm arrival(@Nullable UUID member) {
    return isOffline()
        ? new CheckInForm(
            nonce,
            CheckInKind.IN,
            member,
            null,
            null,
            at,
            CheckInMode.OFFLINE,
            "",
            CheckInOutcome.WELCOME)
        : CheckInForm.of(nonce, requireNonNull(member));
  }
}
