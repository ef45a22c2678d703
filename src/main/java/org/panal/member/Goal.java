package org.panal.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * What a member wants, the first of a list most.
 *
 * @param text the same in their own words, or empty
 */
@Embeddable
public record Goal(
    @NotNull @Enumerated(EnumType.STRING) GoalKind kind, @Size(max = 160) String text) {
  public Goal {
    text = Typed.line(text);
  }
}
