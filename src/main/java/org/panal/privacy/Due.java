package org.panal.privacy;

import java.time.Duration;

/**
 * What a rule of retention would erase now.
 *
 * @param rule its name
 * @param kept how long after it is over
 * @param rows for how many rows that is so
 */
public record Due(String rule, Duration kept, long rows) {}
