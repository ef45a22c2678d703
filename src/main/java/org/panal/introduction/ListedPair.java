package org.panal.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.panal.shared.Typed;

/** Two people and what introducing them is worth. */
public record ListedPair(
    @NotBlank @Size(max = ListLimits.ID) String a,
    @NotBlank @Size(max = ListLimits.ID) String b,
    @Schema(
            description = "A whole number.",
            minimum = "-1000000000",
            maximum = "1000000000",
            examples = "6")
        @NotNull
        BigDecimal points) {
  public ListedPair {
    a = Typed.line(a);
    b = Typed.line(b);
  }
}
