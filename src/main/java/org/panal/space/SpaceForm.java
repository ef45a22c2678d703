package org.panal.space;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * A space as an admin describes it.
 *
 * @param zone the name of its time zone, such as {@code Europe/Madrid}
 * @param address where it is, as people say it; may be empty
 */
public record SpaceForm(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 60) String zone,
    @Size(max = 300) String address) {
  public SpaceForm {
    name = Typed.line(name);
    zone = Typed.line(zone);
    address = Typed.line(address);
  }
}
