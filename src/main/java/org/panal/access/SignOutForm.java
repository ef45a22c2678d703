package org.panal.access;

import jakarta.validation.constraints.NotNull;

/**
 * An admin signs somebody out everywhere.
 *
 * @param tokens whether their tokens open nothing any more either
 * @param passkeys whether their passkeys are forgotten too, so that a mail is enough for the next
 *     one
 */
public record SignOutForm(@NotNull SignOutReason reason, boolean tokens, boolean passkeys) {}
