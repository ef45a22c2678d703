package org.panal.rsvp;

import org.jspecify.annotations.Nullable;
import org.panal.access.SignInStep;

/**
 * What became of a code that was typed.
 *
 * @param step how far they came in
 * @param answer where they stand, once they are in
 */
public record Confirmed(SignInStep step, @Nullable RsvpReceipt answer) {}
