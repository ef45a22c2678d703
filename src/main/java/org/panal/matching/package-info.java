/**
 * The matching engine: given the people of one evening it finds the introductions that are best for
 * all of them, with the reasons of each. Plain Java: no clock, no chance that is not handed in, no
 * input or output.
 *
 * <p>A draw reads from left to right: {@link org.panal.matching.Pool} (who, what they know, what
 * must not be) → {@link org.panal.matching.Vetoes} and {@link org.panal.matching.Affinities} (which
 * pairs may be, and for how many points) → {@link org.panal.matching.Matcher} → {@link
 * org.panal.matching.Matching} (pairs, who is left out and why, report).
 *
 * <p>From the same pool: {@link org.panal.matching.Door} (repair around what still stands), {@link
 * org.panal.matching.TimedRounds} (talks two by two), {@link org.panal.matching.Tables} (three to
 * six together).
 */
@NullMarked
package org.panal.matching;

import org.jspecify.annotations.NullMarked;
