package org.panal.matching;

import java.util.Arrays;

/**
 * A quick guess at the prices, person by person: block coordinate descent on the dual of the
 * relaxation.
 *
 * <p>Given what everybody else asks, the prices of one person are best anywhere between the worst
 * pair that person takes and the best one that they leave; they move there and no further, as a
 * price that a shortlist alone would allow may be far from what the whole room says. The dual never
 * rises, but it may come to rest above its least value, as it is not smooth: this is a start for
 * {@link DoubleCoverFlow}, not an answer. A sweep costs O(columns · places) at worst.
 *
 * <p>Bertsekas, "Linear Network Optimization" (1991), on coordinate steps and auctions.
 */
final class DualDescent {

  private final Core core;
  private final Prices prices;
  private final long margin;

  /** Those whose prices may move: theirs or a partner's have, since they were looked at. */
  private final boolean[] isStirred;

  private long[] worth = new long[64];
  private long[] best = new long[8];

  /** Goes on from these prices and changes them; they keep this margin where there is room. */
  DualDescent(Core core, Prices prices, long margin) {
    this.core = core;
    this.prices = prices;
    this.margin = margin;
    isStirred = new boolean[core.people];
    Arrays.fill(isStirred, true);
  }

  void sweep(int times) {
    for (int i = 0; i < times; i++) {
      for (int person = 0; person < core.people; person++) {
        if (isStirred[person] && core.start[person] < core.start[person + 1]) {
          isStirred[person] = false;
          long head = prices.head()[person];
          long rest = prices.rest()[person];
          reprice(person);
          if (head != prices.head()[person] || rest != prices.rest()[person]) {
            stir(person);
          }
        }
      }
    }
  }

  /**
   * The prices of a person have moved: theirs may move a little more, and so may their partners'.
   */
  private void stir(int person) {
    isStirred[person] = true;
    for (int column = core.start[person]; column < core.start[person + 1]; column++) {
      isStirred[core.other[column]] = true;
    }
  }

  private void reprice(int person) {
    int from = core.start[person];
    int columns = core.start[person + 1] - from;
    weigh(person);
    int winner = 0;
    for (int i = 1; i < columns; i++) {
      if (worth[i] + core.headline[from + i] > worth[winner] + core.headline[from + winner]) {
        winner = i;
      }
    }
    if (core.rest(person) > 0) {
      prices.rest()[person] = rest(person, winner);
    }
    prices.head()[person] = head(person, winner);
  }

  /** What each pair of a person earns without them. */
  private void weigh(int person) {
    int from = core.start[person];
    int columns = core.start[person + 1] - from;
    worth = columns > worth.length ? new long[2 * columns] : worth;
    for (int i = from; i < from + columns; i++) {
      worth[i - from] =
          core.gain[i] + prices.net(core.other[i], core.headlineThere[i], core.admittedThere[i]);
    }
  }

  private long rest(int person, int winner) {
    int from = core.start[person];
    int places = core.rest(person);
    best = places + 1 > best.length ? new long[2 * places + 2] : best;
    Arrays.fill(best, 0, places + 1, -Prices.NEVER);
    for (int i = 0; i < core.start[person + 1] - from; i++) {
      if (i != winner && core.admitted[from + i] && worth[i] > best[places]) {
        insert(worth[i], places);
      }
    }
    int filled = 0;
    while (filled < places && best[filled] + core.restBonus(person, filled) > 0) {
      filled++;
    }
    if (filled == 0) {
      return -core.restBonus(person, 0);
    }
    long least = best[filled];
    long most = filled > 0 ? best[filled - 1] : Prices.NEVER;
    if (filled > 0) {
      least = Math.max(least, -core.restBonus(person, filled - 1));
    }
    if (filled < places) {
      most = Math.min(most, -core.restBonus(person, filled));
    }
    return between(least, most, prices.rest()[person]);
  }

  private void insert(long value, int last) {
    int at = last;
    while (at > 0 && best[at - 1] < value) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = value;
  }

  private long head(int person, int winner) {
    int from = core.start[person];
    long rest = prices.rest()[person];
    long least = -core.headBonus(person);
    long most = Prices.NEVER;
    for (int i = 0; i < core.start[person + 1] - from; i++) {
      long paid = core.admitted[from + i] ? Math.min(worth[i], rest) : worth[i];
      if (i == winner) {
        most = core.headline[from + i] + paid;
      } else {
        least = Math.max(least, core.headline[from + i] + paid);
      }
    }
    return between(least, most, prices.head()[person]);
  }

  private long between(long least, long most, long now) {
    if (least <= -Prices.NEVER) {
      return most;
    }
    long apart = Math.max(0, Math.min((most - least) / 2, margin));
    return Math.max(least + apart, Math.min(now, most - apart));
  }
}
