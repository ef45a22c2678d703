package org.panal.introduction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What a member wants in a month; 0 where they do not count that.
 *
 * @param events to come to
 * @param people to meet who were new to them
 */
public record TargetForm(@Min(0) @Max(31) int events, @Min(0) @Max(60) int people) {
  /** What is proposed to those who have none. */
  public static final TargetForm USUAL = new TargetForm(1, 3);
}
