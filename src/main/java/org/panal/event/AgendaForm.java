package org.panal.event;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What happens when at every date of an event.
 *
 * @param parts in any order
 */
public record AgendaForm(@Size(max = 60) List<@NotNull @Valid AgendaPartForm> parts) {
  public AgendaForm {
    parts = List.copyOf(requireNonNullElse(parts, List.<AgendaPartForm>of()));
  }
}
