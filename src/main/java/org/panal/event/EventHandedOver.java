package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Another organiser runs an event from now on.
 *
 * @param occurrenceId its next date, or the last
 */
public record EventHandedOver(UUID occurrenceId, UUID from, UUID to, Instant at) {}
