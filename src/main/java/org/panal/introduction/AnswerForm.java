package org.panal.introduction;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One side's answer.
 *
 * @param answer before the event: looking forward, swap, not this person; after its start: met or
 *     missed
 * @param useful whether the talk was useful, where they met and say so
 */
public record AnswerForm(@NotNull Answer answer, @Nullable Boolean useful) {
  public static AnswerForm of(Answer answer) {
    return new AnswerForm(answer, null);
  }
}
