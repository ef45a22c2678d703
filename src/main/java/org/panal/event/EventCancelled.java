package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/** An event is off, with all its occurrences that were still to come. */
public record EventCancelled(UUID eventId, String reason, Instant at) {}
