package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * A role, as an organiser wrote it.
 *
 * @param id of a lane there is, or null for a new one
 * @param name such as Mentor
 * @param capacity how many may be going in it, on top of what the date holds; null: no limit of its
 *     own
 * @param lends whether its free seats go to people of lanes that are full
 */
public record LaneForm(
    @Nullable UUID id,
    @NotBlank @Size(max = 40) String name,
    @Nullable @Min(1) @Max(100_000) Integer capacity,
    Boolean lends) {
  public LaneForm {
    name = Typed.line(name);
    lends = requireNonNullElse(lends, false);
  }

  /** A new one that lends nothing. */
  public static LaneForm named(String name, @Nullable Integer capacity) {
    return new LaneForm(null, name, capacity, false);
  }
}
