package org.panal.introduction;

/**
 * How good a rotation is, and what is proven of that.
 *
 * @param people who takes part
 * @param sittingOut how often somebody sits out, all turns together
 * @param repeats how often two sit together who sat together before, or had met; none in talks
 * @param points the sum of the points of all who sit together
 * @param bound no plan of as many turns has more points. The best may lie below it: it asks only
 *     whom each person would best meet, not whether all that fits into turns or round tables.
 * @param proven whether no plan is better: nobody sits out who need not, nobody meets twice, and
 *     the points reach the bound
 */
public record RotationReport(
    int people, int sittingOut, int repeats, long points, long bound, boolean proven) {}
