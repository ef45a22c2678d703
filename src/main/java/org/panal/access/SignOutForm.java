package org.panal.access;

import jakarta.validation.constraints.NotNull;

/**
 * An admin signs somebody out everywhere.
 *
 * @param tokens whether their tokens open nothing any more either
 */
public record SignOutForm(@NotNull SignOutReason reason, boolean tokens) {}
