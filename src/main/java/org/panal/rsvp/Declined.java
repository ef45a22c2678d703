package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** The organiser said no to somebody who asked to come. */
public record Declined(UUID occurrenceId, UUID memberId, Instant at) {}
