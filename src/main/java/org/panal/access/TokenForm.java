package org.panal.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.panal.shared.Typed;

/**
 * A token that a member wants.
 *
 * @param name what it is for
 * @param scopes what it may do, by the codes of the closed list
 * @param days how long it is good
 */
public record TokenForm(
    @NotBlank @Size(max = 80) String name,
    @NotEmpty @Size(max = 20) List<@NotNull String> scopes,
    @Min(1) @Max(366) int days) {
  public TokenForm {
    name = Typed.line(name);
    scopes = Typed.list(scopes);
  }
}
