package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** An organiser put somebody on the list, elsewhere on it, or took them off. */
public record Placed(UUID occurrenceId, UUID memberId, RsvpCause cause, Instant at) {}
