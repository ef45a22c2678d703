package org.panal.turnout;

import jakarta.validation.constraints.NotNull;

/**
 * What who runs an event says of somebody's coming.
 *
 * @param ruling whether they came, did not, or it does not count
 */
public record RulingForm(@NotNull Ruling ruling) {}
