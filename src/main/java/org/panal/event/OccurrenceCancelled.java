package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/** A published occurrence is off. */
public record OccurrenceCancelled(UUID occurrenceId, String reason, Instant at) {}
