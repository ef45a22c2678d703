package org.panal.checkin;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * Lets a tablet to a door.
 *
 * @param code what it shows
 * @param name what it is called from now on
 * @param space whether it works for everything in the space; for admins
 */
public record PairForm(
    @NotBlank @Size(max = 20) String code, @NotBlank @Size(max = 80) String name, Boolean space) {
  public PairForm {
    code = Typed.line(code);
    name = Typed.line(name);
    space = requireNonNullElse(space, false);
  }
}
