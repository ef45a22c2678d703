package org.panal.api;

import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * Calling something off.
 *
 * @param reason what those who meant to come are told; may be left out
 */
public record Cancellation(@Size(max = 400) String reason) {
  public Cancellation {
    reason = Typed.line(reason);
  }
}
