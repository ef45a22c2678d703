package org.panal.introduction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * One side's answer.
 *
 * @param answer before the event: looking forward, swap, not this person; after its start: met or
 *     missed
 * @param useful whether the talk was useful, where they met and say so
 * @param note a line for themselves, where they met; null leaves what they wrote before
 */
public record AnswerForm(
    @NotNull Answer answer, @Nullable Boolean useful, @Nullable @Size(max = 280) String note) {
  public AnswerForm {
    note = note == null ? null : Typed.line(note);
  }

  public static AnswerForm of(Answer answer) {
    return new AnswerForm(answer, null, null);
  }
}
