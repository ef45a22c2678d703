package org.panal.checkin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.panal.shared.Typed;

/**
 * What the team does about somebody who could not be signed up.
 *
 * @param name as it should have been typed; empty: as it was
 * @param email as it should have been typed; empty: as it was
 * @param reason why they are let in without a place
 */
public record LooseEndForm(
    @NotNull Settling how,
    @Size(max = 120) String name,
    @Size(max = 254) String email,
    @Size(max = 160) String reason) {
  public LooseEndForm {
    name = Typed.line(name);
    email = Typed.line(email).toLowerCase(Locale.ROOT);
    reason = Typed.line(reason);
  }

  public static LooseEndForm of(Settling how) {
    return new LooseEndForm(how, "", "", "");
  }
}
