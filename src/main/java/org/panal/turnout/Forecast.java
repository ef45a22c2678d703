package org.panal.turnout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many are likely to come to a date, of those going now.
 *
 * @param going how many have a seat
 * @param expected how many of them come on average
 * @param low fewer than this come once in ten times at most
 * @param high more than this come once in ten times at most
 * @param confirmed how many said that they still come
 * @param asks whether those who are going are asked the day before
 * @param askedAt when they were, or null
 * @param advice how many places to give; null where nobody knows what the room holds
 */
public record Forecast(
    int going,
    int expected,
    int low,
    int high,
    int confirmed,
    boolean asks,
    @Nullable Instant askedAt,
    @Nullable Advice advice) {}
