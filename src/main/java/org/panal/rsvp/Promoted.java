package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** Somebody who stood in line has a seat. */
public record Promoted(UUID occurrenceId, UUID memberId, Instant at) {}
