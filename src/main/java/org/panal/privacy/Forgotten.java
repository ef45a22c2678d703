package org.panal.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a rule of retention erased.
 *
 * @param day by the clock of the world (UTC)
 * @param rule its name
 * @param rows how many
 * @param lastAt when the last of them
 */
public record Forgotten(LocalDate day, String rule, long rows, Instant lastAt) {}
