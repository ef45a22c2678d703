package org.panal.introduction;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How far a member is this month.
 *
 * @param month by the clock of the space
 * @param wanted null where they never said
 * @param events that they were let in to
 * @param people whom they met for the first time, as they said themselves
 */
public record TargetProgress(
    YearMonth month, @Nullable TargetForm wanted, int events, int people) {}
