package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** A seat is free that nobody in line gets by themselves any more: who waits may claim it. */
public record SeatToClaim(UUID occurrenceId, Instant at) {}
