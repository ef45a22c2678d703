package org.panal.matching;

/**
 * How many people hold an introduction that brings them at least this share of what they seek (in
 * basis points; 0 is any introduction at all), and the most that could.
 */
public record LevelCount(int benefit, int count, int bound) {}
