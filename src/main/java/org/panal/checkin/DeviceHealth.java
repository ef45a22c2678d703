package org.panal.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How a tablet says it is.
 *
 * @param battery what is left of it in per cent, where the browser says so
 * @param charging whether it is plugged in, where the browser says so
 * @param waiting how much happened at it that it has not sent
 */
public record DeviceHealth(
    @Nullable @Min(0) @Max(100) Integer battery,
    @Nullable Boolean charging,
    @NotNull @Min(0) @Max(100_000) Integer waiting) {
  private static final int LITTLE = 20;

  /** Whether somebody should plug it in. */
  public boolean lacksPower() {
    return battery != null && battery < LITTLE && !Boolean.TRUE.equals(charging);
  }
}
