package org.panal.turnout;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What places are reckoned with.
 *
 * @param risk in how many of a thousand times more people may come than the room holds; 50 unless
 *     said
 * @param holds how many people it holds; what the room holds unless said
 */
public record RiskForm(@Min(1) @Max(500) Integer risk, @Nullable @Min(1) @Max(2000) Integer holds) {
  public static final int USUAL = 50;

  public RiskForm {
    risk = requireNonNullElse(risk, USUAL);
  }

  /** What was said, and the usual for the rest. */
  public static RiskForm of(@Nullable Integer risk, @Nullable Integer holds) {
    return new RiskForm(requireNonNullElse(risk, USUAL), holds);
  }

  public static RiskForm usual() {
    return new RiskForm(USUAL, null);
  }
}
