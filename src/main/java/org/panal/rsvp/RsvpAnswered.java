package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** A member answered, or an organiser did for them; the status is what became of it. */
public record RsvpAnswered(UUID occurrenceId, UUID memberId, RsvpStatus status, Instant at) {}
