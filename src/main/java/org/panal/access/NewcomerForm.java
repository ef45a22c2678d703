package org.panal.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * Who somebody is whose address is confirmed.
 *
 * @param agrees whether they agreed to the text that was shown
 */
public record NewcomerForm(@NotBlank @Size(max = 120) String name, boolean agrees) {
  public NewcomerForm {
    name = Typed.line(name);
  }
}
