package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * A question, as an organiser wrote it.
 *
 * @param id of a question there is, whose answers stay; null for a new one
 * @param choices two or more, where one of them is the answer
 */
public record QuestionForm(
    @Nullable UUID id,
    @NotNull QuestionKind kind,
    @NotBlank @Size(max = 160) String text,
    @Size(max = 8) List<@NotBlank @Size(max = 60) String> choices,
    Boolean required) {
  public QuestionForm {
    text = Typed.line(text);
    choices = Typed.lines(choices);
    required = requireNonNullElse(required, false);
  }

  public static QuestionForm asking(QuestionKind kind, String text, boolean required) {
    return new QuestionForm(null, kind, text, List.of(), required);
  }
}
