package org.panal.introduction;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.panal.matching.Pair;
import org.panal.shared.Invalid;

/** Two people who should be introduced in any case, or should not be. */
public record WishForm(
    @Schema(description = "`TOGETHER` or `APART`.") @NotNull WishKind kind,
    @Schema(description = "The id of one of the two members.") @NotNull UUID one,
    @Schema(description = "The id of the other.") @NotNull UUID other) {

  /** The pair as the engine names it. */
  Pair pair() {
    if (one.equals(other)) {
      throw new Invalid("other", "round.same-person");
    }
    return Pair.of(one.toString(), other.toString());
  }
}
