package org.panal.checkin;

import org.jspecify.annotations.Nullable;

/**
 * How many people are here, guests among them.
 *
 * @param expected how many have a seat
 * @param capacity how many may have one; null when everybody fits
 */
public record HeadCount(int here, long expected, @Nullable Integer capacity) {}
