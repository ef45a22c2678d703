package org.panal.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * Where an organiser put somebody, and why.
 *
 * @param status what became of it
 * @param cause added, moved or removed
 * @param lane the role they come in, or null
 */
public record Placement(
    RsvpStatus status, RsvpCause cause, GuestReason reason, @Nullable String lane, int guests) {}
