package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/** A published occurrence is at another time or in another place. */
public record OccurrenceMoved(UUID occurrenceId, Instant at) {}
