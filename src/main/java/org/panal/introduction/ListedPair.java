package org.panal.introduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Pair;
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

  /**
   * The pair of an answer from outside, smaller id first.
   *
   * @throws IllegalArgumentException where it is none
   */
  static Pair named(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      throw new IllegalArgumentException("a pair names two different ids, the smaller one first");
    }
    return new Pair(a, b);
  }
}
