package org.panal.matching;

import org.jspecify.annotations.Nullable;

/**
 * One term of a pair's score, for people to read. The points of a pair's reasons add up to the
 * points of the pair.
 *
 * @param code stable; a sentence in each language belongs to it
 * @param from who gives, where the reason has a direction; else the pair's first
 * @param to who gains, where the reason has a direction; else the pair's second
 * @param skill the skill, field, goal, intent, language or interest it is about, where it names one
 */
public record Reason(String code, int points, String from, String to, @Nullable String skill) {

  public Reason {
    Checks.named("code", code);
    if (points < 0) {
      throw new IllegalArgumentException("a reason never takes points away");
    }
  }
}
