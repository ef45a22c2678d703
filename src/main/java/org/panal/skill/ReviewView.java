package org.panal.skill;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text from profiles that waits for a decision, or got one.
 *
 * @param folded the text as it is compared; the review's id
 * @param decidedAt null while it waits
 * @param decidedBy null where the vocabulary itself came to know the text
 * @param skill what it was mapped to; null while it waits, and where it was refused
 */
public record ReviewView(
    String folded,
    String text,
    Instant firstSeenAt,
    @Nullable Instant decidedAt,
    @Nullable UUID decidedBy,
    @Nullable String skill) {}
