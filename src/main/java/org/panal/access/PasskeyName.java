package org.panal.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/** What a member calls a passkey. */
public record PasskeyName(@NotBlank @Size(max = 80) String name) {
  public PasskeyName {
    name = Typed.line(name);
  }
}
