package org.panal.event;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.panal.shared.Typed;

/**
 * How an event repeats from one of its dates on.
 *
 * @param recurrence the rule, counted from that date's day; days that it leaves out
 * @param reason why dates are called off that the rule gives no more; who was coming reads it
 */
public record RuleForm(@NotNull @Valid RecurrenceForm recurrence, @Size(max = 400) String reason) {
  public RuleForm {
    reason = Typed.line(requireNonNullElse(reason, ""));
  }
}
