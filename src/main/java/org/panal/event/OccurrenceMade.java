package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/** A published event that repeats has one more date, which nobody could answer before. */
public record OccurrenceMade(UUID occurrenceId, String code, Instant at) {}
