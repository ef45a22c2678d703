package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/**
 * More or fewer may be going, or they move up by themselves longer or shorter. Told while the guard
 * row is held.
 */
public record CapacityChanged(UUID occurrenceId, Instant at) {}
