package org.panal.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in short, for who runs the event.
 *
 * @param occurrence the code of the occurrence
 * @param number counts the rounds of the occurrence, drafts included
 * @param seed what breaks ties: the same people and seed give the same round
 * @param inputHash the same for the same people, vocabulary, weights and seed
 * @param goesOutAt when a draft goes out by itself; null when it does not
 */
public record RoundSummary(
    UUID id,
    String occurrence,
    int number,
    RoundStatus status,
    long seed,
    String inputHash,
    RoundReport report,
    Instant drawnAt,
    @Nullable Instant publishedAt,
    @Nullable Instant goesOutAt) {}
