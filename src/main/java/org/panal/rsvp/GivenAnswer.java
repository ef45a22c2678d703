package org.panal.rsvp;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.panal.shared.Typed;

/**
 * An answer to a question of the organiser.
 *
 * @param text {@code yes} or {@code no} where that is asked, one of the choices where there are any
 */
public record GivenAnswer(@NotNull UUID question, @Size(max = 300) String text) {
  public GivenAnswer {
    text = Typed.line(text);
  }
}
