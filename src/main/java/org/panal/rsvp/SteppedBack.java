package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** Somebody who was going or waiting is not any more, by their own will or the organiser's. */
public record SteppedBack(UUID occurrenceId, UUID memberId, Instant at) {}
