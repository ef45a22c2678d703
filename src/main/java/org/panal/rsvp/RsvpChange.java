package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of an answer.
 *
 * @param actorId the member who did it, or null for a job
 * @param actorName their name, or the name of the job
 * @param reason the organiser's reason, where it was them
 */
public record RsvpChange(
    RsvpStatus status,
    Instant at,
    @Nullable UUID actorId,
    String actorName,
    RsvpCause cause,
    @Nullable GuestReason reason) {}
