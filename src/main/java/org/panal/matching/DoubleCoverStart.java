package org.panal.matching;

import java.util.Arrays;

/**
 * A first flow on the double cover, from prices that are about right: they are raised, person by
 * person, until nobody has more pairs that earn more than they cost than places for them; these
 * pairs are used both ways.
 *
 * <p>What a person's price takes from others only lowers what they have, so one pass is enough.
 */
final class DoubleCoverStart {

  private static final int MOST_RAISES = 16;
  private static final int EITHER = 2;
  private static final int NONE = 3;

  private final Core core;
  private final Prices prices;
  private final byte[] taken;
  private long[] worth = new long[64];

  private DoubleCoverStart(Core core, Prices prices) {
    this.core = core;
    this.prices = prices;
    taken = new byte[core.other.length];
  }

  /** Raises the prices where they are too low, and takes what earns more than it costs. */
  static DoubleCover from(Core core, Prices prices) {
    var start = new DoubleCoverStart(core, prices);
    for (int person = 0; person < core.people; person++) {
      start.fit(person);
    }
    for (int person = 0; person < core.people; person++) {
      start.choose(person);
    }
    var cover = new DoubleCover(core, prices);
    start.use(cover);
    return cover;
  }

  // ---- prices

  private void fit(int person) {
    int raises = 0;
    while (raises < MOST_RAISES && raise(person)) {
      raises++;
    }
    if (raises == MOST_RAISES) {
      priceOut(person);
    }
  }

  /** Raises a price of a person who has too many pairs; tells whether there was need. */
  private boolean raise(int person) {
    int from = core.start[person];
    int columns = core.start[person + 1] - from;
    weigh(person);
    int heads = 0;
    int rests = 0;
    int either = 0;
    for (int i = 0; i < columns; i++) {
      int preferred = preferred(person, from + i, worth[i]);
      heads += preferred == DoubleCover.HEAD ? 1 : 0;
      rests += preferred == DoubleCover.REST ? 1 : 0;
      either += preferred == EITHER ? 1 : 0;
    }
    if (heads + either > 0 && prices.head()[person] < -core.headBonus(person)) {
      prices.head()[person] = -core.headBonus(person);
    } else if (isBelowBonus(person, Math.min(rests + either, core.rest(person)))) {
      prices.rest()[person] =
          -core.restBonus(person, Math.min(rests + either, core.rest(person)) - 1);
    } else if (heads > 1) {
      prices.head()[person] = secondAtHead(person);
    } else if (rests > core.rest(person)) {
      prices.rest()[person] = firstOut(person, core.rest(person));
    } else if (heads + rests + either > core.rest(person) + 1) {
      priceOut(person);
    } else {
      return false;
    }
    return true;
  }

  /** Whether the last of so many other places would cost less than nothing. */
  private boolean isBelowBonus(int person, int places) {
    return places > 0 && prices.rest()[person] < -core.restBonus(person, places - 1);
  }

  /** The class a pair would take at a person, if it earns more than it costs. */
  private int preferred(int person, int column, long worthThere) {
    long head = core.headline[column] - prices.head()[person];
    long rest = core.admitted[column] ? -prices.rest()[person] : -Prices.NEVER;
    if (worthThere + Math.max(head, rest) <= 0) {
      return NONE;
    }
    return head == rest ? EITHER : head > rest ? DoubleCover.HEAD : DoubleCover.REST;
  }

  private void weigh(int person) {
    int from = core.start[person];
    int columns = core.start[person + 1] - from;
    worth = columns > worth.length ? new long[2 * columns] : worth;
    for (int i = from; i < from + columns; i++) {
      worth[i - from] =
          core.gain[i] + prices.net(core.other[i], core.headlineThere[i], core.admittedThere[i]);
    }
  }

  private long secondAtHead(int person) {
    int from = core.start[person];
    long best = -Prices.NEVER;
    long second = -Prices.NEVER;
    for (int i = 0; i < core.start[person + 1] - from; i++) {
      long paid =
          core.headline[from + i]
              + (core.admitted[from + i] ? Math.min(worth[i], prices.rest()[person]) : worth[i]);
      second = Math.max(second, Math.min(best, paid));
      best = Math.max(best, paid);
    }
    return Math.max(prices.head()[person], second);
  }

  /** The price at which no more pairs than this want the other places. */
  private long firstOut(int person, int places) {
    int from = core.start[person];
    long[] limits = new long[core.start[person + 1] - from];
    for (int i = 0; i < limits.length; i++) {
      long beforeHead = prices.head()[person] - core.headline[from + i];
      limits[i] = core.admitted[from + i] ? Math.min(worth[i], beforeHead) : -Prices.NEVER;
    }
    Arrays.sort(limits);
    return Math.max(prices.rest()[person], limits[limits.length - 1 - places]);
  }

  private void priceOut(int person) {
    int from = core.start[person];
    for (int i = 0; i < core.start[person + 1] - from; i++) {
      prices.head()[person] = Math.max(prices.head()[person], worth[i] + core.headline[from + i]);
      prices.rest()[person] = Math.max(prices.rest()[person], worth[i]);
    }
  }

  // ---- pairs

  private void choose(int person) {
    int from = core.start[person];
    int columns = core.start[person + 1] - from;
    weigh(person);
    int heads = 0;
    for (int i = 0; i < columns; i++) {
      int preferred = preferred(person, from + i, worth[i]);
      taken[from + i] = (byte) preferred;
      heads += preferred == DoubleCover.HEAD ? 1 : 0;
    }
    for (int i = 0; i < columns; i++) {
      if (taken[from + i] == EITHER) {
        taken[from + i] = (byte) (heads++ == 0 ? DoubleCover.HEAD : DoubleCover.REST);
      }
    }
  }

  private void use(DoubleCover cover) {
    for (int person = 0; person < core.people; person++) {
      for (int column = core.start[person]; column < core.start[person + 1]; column++) {
        if (taken[column] != NONE) {
          for (int side = 0; side < 2; side++) {
            cover.taken[side][column] = taken[column];
            cover.filled[cover.node(side, person, taken[column])]++;
          }
        }
      }
    }
  }
}
