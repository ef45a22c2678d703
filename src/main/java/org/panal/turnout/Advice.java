package org.panal.turnout;

import java.util.List;

/**
 * How many places to give for a room, when not everybody comes who said so.
 *
 * @param holds how many people the room holds
 * @param crowded in how many of a thousand times more of those going now come than that, rounded up
 * @param risk in how many of a thousand times it may be too full
 * @param capacity the most places that keep within the risk, if they all go
 */
public record Advice(int holds, int crowded, int risk, int capacity) {
  /** Nobody comes less often than this: past it there is nothing to reckon. */
  private static final int MOST_FOR_EACH_SEAT = 3;

  /**
   * The advice for some who are going.
   *
   * @param going each with whom they bring; whoever is yet to answer is taken to come as often as
   *     they do on average
   */
  static Advice of(List<Party> going, int holds, int risk) {
    Chances chances = Chances.of(going);
    int crowded = permille(chances.moreThan(holds));
    Party usual = new Party(Chances.usual(going), 1);
    int capacity = holds;
    while (chances.people() < MOST_FOR_EACH_SEAT * holds && isWithin(chances, holds, risk)) {
      capacity = Math.max(capacity, chances.people());
      chances = chances.and(usual);
    }
    return new Advice(holds, crowded, risk, capacity);
  }

  private static boolean isWithin(Chances chances, int holds, int risk) {
    return chances.moreThan(holds) * 1000 <= risk;
  }

  private static int permille(double chance) {
    return (int) Math.ceil(chance * 1000);
  }
}
