package org.panal.space;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * A room as an admin describes it.
 *
 * @param capacity how many people it holds; null where nobody counts
 */
public record RoomForm(
    @NotBlank @Size(max = 120) String name, @Nullable @Min(1) @Max(100_000) Integer capacity) {
  public RoomForm {
    name = Typed.line(name);
  }
}
