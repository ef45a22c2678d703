package org.panal.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * A wall screen to be.
 *
 * @param name what it is called from now on
 */
public record BoardForm(@NotBlank @Size(max = 80) String name) {
  public BoardForm {
    name = Typed.line(name);
  }
}
