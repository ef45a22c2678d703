package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/** An event can be found and answered. */
public record EventPublished(UUID eventId, Instant at) {}
