package org.panal.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where annealing begins: in each round the exact matching of those who have not met, its pairs
 * gathered at tables, each time the one that fits best with whoever sits there. Per round one
 * staged solve and O(people² · seats).
 */
final class FirstSeating {

  private final Draw draw;
  private final SeatingPlan plan;
  private final int[] partner;
  private final boolean[] isSeated;
  private final int[] order;
  private int next;

  FirstSeating(Draw draw, SeatingPlan plan) {
    this.draw = draw;
    this.plan = plan;
    partner = new int[plan.people];
    isSeated = new boolean[plan.people];
    order = new int[plan.people];
  }

  /** Seats everybody in every round. */
  void fill() {
    for (int round = 0; round < plan.rounds; round++) {
      match();
      Arrays.fill(isSeated, false);
      next = 0;
      for (int table = 0; table + 1 < plan.tableStart.length; table++) {
        while (next < plan.tableStart[table + 1]) {
          addTo(table);
        }
      }
      plan.seat(round, order);
    }
  }

  private void match() {
    Arrays.fill(partner, -1);
    Candidates all = draw.candidates;
    int[] open =
        IntStream.range(0, all.size)
            .filter(pair -> plan.isFresh(all.a[pair], all.b[pair]))
            .toArray();
    var some = new Candidates();
    int[] places = new int[plan.people];
    for (int pair : open) {
      some.add(all.a[pair], all.b[pair]);
      places[all.a[pair]] = 1;
      places[all.b[pair]] = 1;
    }
    long grain = 1 + (long) TieBreak.MOST * plan.people;
    var instance = new Expansion(places, places, open.length, grain, some);
    Arrays.setAll(instance.gain, i -> all.points[open[i]] * grain + draw.tieBreak(open[i]));
    for (int i : new StagedSolver().solve(instance).pairs()) {
      partner[all.a[open[i]]] = all.b[open[i]];
      partner[all.b[open[i]]] = all.a[open[i]];
    }
  }

  private void addTo(int table) {
    boolean hasRoomForTwo = plan.tableStart[table + 1] - next > 1;
    int best = hasRoomForTwo ? best(table, true) : -1;
    if (best >= 0) {
      sit(best);
      sit(partner[best]);
    } else {
      sit(best(table, false));
    }
  }

  private void sit(int person) {
    isSeated[person] = true;
    order[next++] = person;
  }

  /** Who fits best at a table, with their partner or alone. */
  private int best(int table, boolean asPair) {
    int best = -1;
    long most = 0;
    for (int person = 0; person < plan.people; person++) {
      boolean isOpen = !asPair || partner[person] > person && !isSeated[partner[person]];
      if (!isSeated[person] && isOpen) {
        long gain = gain(person, table);
        gain += asPair ? gain(partner[person], table) + plan.joining(person, partner[person]) : 0;
        best = best < 0 || gain > most ? person : best;
        most = best == person ? gain : most;
      }
    }
    return best;
  }

  private long gain(int person, int table) {
    long gain = 0;
    for (int at = plan.tableStart[table]; at < next; at++) {
      gain += plan.joining(person, order[at]);
    }
    return gain;
  }
}
