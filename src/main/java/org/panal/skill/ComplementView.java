package org.panal.skill;

/**
 * Two fields or two skills that help each other.
 *
 * @param one the smaller of the two codes
 * @param strength 1 to 100
 */
public record ComplementView(ComplementKind kind, String one, String other, int strength) {}
