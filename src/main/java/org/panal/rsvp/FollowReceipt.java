package org.panal.rsvp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member follows an event that repeats.
 *
 * @param code the occurrence that was asked about
 * @param since when they began to, or null where they do not
 * @param going to how many dates still to come they go
 * @param waiting for how many they stand in line
 */
public record FollowReceipt(String code, @Nullable Instant since, long going, long waiting) {}
