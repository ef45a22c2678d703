package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** Somebody is asked to come, because others who do look for what they offer. */
public record Invited(UUID occurrenceId, UUID memberId, Instant at) {}
