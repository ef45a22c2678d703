package org.panal.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs, at most two to each person, as paths and cycles that take two rounds in turn. An odd cycle
 * drops the pair whose loss costs least, the seats it filled included. Linear.
 */
final class Trails {

  private final TalkPlan plan;
  private final int[] chosen;
  private final int[] elsewhere;

  /** The pairs of person v, by their place in the choice, at 2·v and 2·v + 1. */
  private final int[] held;

  private final boolean[] seen;
  private final int[] trail;
  private int length;
  private final Map<Integer, Integer> sides = new HashMap<>();

  Trails(TalkPlan plan, int[] chosen, int[] elsewhere) {
    this.plan = plan;
    this.chosen = chosen;
    this.elsewhere = elsewhere;
    held = new int[2 * elsewhere.length];
    seen = new boolean[chosen.length];
    trail = new int[chosen.length];
    Arrays.fill(held, -1);
    for (int i = 0; i < chosen.length; i++) {
      hold(plan.draw.candidates.a[chosen[i]], i);
      hold(plan.draw.candidates.b[chosen[i]], i);
    }
    for (int person = 0; person < elsewhere.length; person++) {
      if (held[2 * person] >= 0 && held[2 * person + 1] < 0) {
        walk(person);
        alternate(0, length);
      }
    }
    for (int person = 0; person < elsewhere.length; person++) {
      walk(person);
      int dropped = length % 2 == 0 ? length : cheapest();
      alternate(dropped + 1, length % 2 == 0 ? length : length - 1);
    }
  }

  /** 0 or 1 for the two rounds, −1 for a pair that was dropped. */
  int side(int pair) {
    return sides.getOrDefault(pair, -1);
  }

  private void hold(int person, int i) {
    held[2 * person + (held[2 * person] < 0 ? 0 : 1)] = i;
  }

  /** Follows what is not seen yet from a person on. */
  private void walk(int from) {
    length = 0;
    int at = from;
    int next = unseen(at);
    while (next >= 0) {
      seen[next] = true;
      trail[length++] = next;
      int pair = chosen[next];
      int a = plan.draw.candidates.a[pair];
      at = a == at ? plan.draw.candidates.b[pair] : a;
      next = unseen(at);
    }
  }

  private int unseen(int person) {
    for (int i = 2 * person; i < 2 * person + 2; i++) {
      if (held[i] >= 0 && !seen[held[i]]) {
        return held[i];
      }
    }
    return -1;
  }

  /** So many of the trail from a place on, around its end. */
  private void alternate(int from, int count) {
    for (int i = 0; i < count; i++) {
      sides.put(chosen[trail[(from + i) % length]], i % 2);
    }
  }

  private int cheapest() {
    int found = 0;
    for (int i = 1; i < length; i++) {
      found = loss(i) < loss(found) ? i : found;
    }
    return found;
  }

  private long loss(int i) {
    int pair = chosen[trail[i]];
    return plan.gain(pair)
        + secondSeat(plan.draw.candidates.a[pair])
        + secondSeat(plan.draw.candidates.b[pair]);
  }

  private long secondSeat(int person) {
    return plan.seat(plan.rests(elsewhere[person] + 1));
  }
}
