package org.panal.checkin;

import java.util.UUID;

/** A wall screen whose link is good: it may show what is in one room. */
public record Screen(UUID device, UUID occurrenceId) {}
