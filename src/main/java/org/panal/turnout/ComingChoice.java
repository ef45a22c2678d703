package org.panal.turnout;

/**
 * Whether those who are going to an event are asked the day before if they still come.
 *
 * @param asks on every date of it
 */
public record ComingChoice(boolean asks) {}
