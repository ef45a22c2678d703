package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tables in the making: for each round an order of the people, cut into tables. What an exchange of
 * two seats changes is reckoned from the two tables alone, in whole numbers.
 *
 * <p>Two who sit together earn their points the first time; each time again costs more than the
 * points of any exchange, and sitting with somebody barred more than all repeats of any exchange.
 */
final class SeatingPlan {

  final int people;
  final int rounds;
  final int seats;

  /** Where each table starts in the order, and where the last one ends. */
  final int[] tableStart;

  private final Draw draw;
  private final int[] tableAt;
  private final int[][] order;
  private final int[] points;
  private final boolean[] barred;

  /** How often two sit together, once more where they had met before. */
  private final byte[] together;

  /** What it costs to sit with somebody again. */
  final long again;

  private final long bar;
  private final int most;

  SeatingPlan(Draw draw, int seats, int rounds) {
    this.draw = draw;
    this.rounds = rounds;
    this.seats = seats;
    people = draw.people();
    int tables = (people + seats - 1) / seats;
    tableStart = new int[tables + 1];
    tableAt = new int[people];
    for (int table = 0; table < tables; table++) {
      int size = people / tables + (table < people % tables ? 1 : 0);
      tableStart[table + 1] = tableStart[table] + size;
      Arrays.fill(tableAt, tableStart[table], tableStart[table + 1], table);
    }
    order = new int[rounds][people];
    points = new int[people * people];
    barred = new boolean[people * people];
    together = new byte[people * people];
    readPairs();
    countMet();
    most = Arrays.stream(points).max().orElse(0);
    again = 4L * seats * (most + 1);
    bar = 2L * seats * again;
  }

  private void readPairs() {
    Candidates pairs = draw.candidates;
    for (int pair = 0; pair < pairs.size; pair++) {
      points[cell(pairs.a[pair], pairs.b[pair])] = pairs.points[pair];
    }
    var vetoes = new Vetoes(draw.all);
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        barred[cell(a, b)] = vetoes.keepApart(a, b);
      }
    }
  }

  private void countMet() {
    for (Pair pair : draw.all.pool().met()) {
      int one = draw.all.indexOf(pair.first());
      int other = draw.all.indexOf(pair.second());
      if (one >= 0 && other >= 0) {
        together[cell(one, other)] = 1;
      }
    }
  }

  /** What it adds that two come to sit together, or together once more. */
  long joining(int one, int other) {
    int cell = cell(one, other);
    return (together[cell] == 0 ? points[cell] : -again) - (barred[cell] ? bar : 0);
  }

  private long leaving(int one, int other) {
    int cell = cell(one, other);
    return (together[cell] == 1 ? -points[cell] : again) + (barred[cell] ? bar : 0);
  }

  /** Whether two may sit together and have neither done so nor met. */
  boolean isFresh(int one, int other) {
    return together[cell(one, other)] == 0 && !barred[cell(one, other)];
  }

  /** Seats a whole round, in the order of the tables. */
  void seat(int round, int[] everybody) {
    order[round] = everybody.clone();
    for (int at = 0; at < people; at++) {
      for (int with = at + 1; with < people && tableAt[with] == tableAt[at]; with++) {
        together[cell(everybody[at], everybody[with])]++;
      }
    }
  }

  /**
   * Exchanges seats so many times under a falling threshold; then, as long as somebody sits with
   * somebody again, without a look at the points, until nobody does; then for points alone. Tells
   * what it gained. Should that be nothing, all sit as they did.
   */
  long improve(SplittableRandom random, long tries) {
    if (tableStart.length <= 2 || rounds == 0) {
      return 0;
    }
    int[][] before = Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
    long gained = 0;
    for (long left = tries; left > 0; left--) {
      gained += tried(random, Math.max(0, most * (left - tries / 5) / tries / 4));
    }
    if (isBurdened()) {
      gained += part(random, tries) + settle(random, tries / 4);
    }
    if (gained < 0) {
      Arrays.fill(together, (byte) 0);
      countMet();
      IntStream.range(0, rounds).forEach(round -> seat(round, before[round]));
    }
    return Math.max(0, gained);
  }

  /** Any exchange that brings nobody together again more often, until nobody is. */
  private long part(SplittableRandom random, long tries) {
    long gained = 0;
    boolean isBurdened = true;
    for (long left = tries; left > 0 && isBurdened; left--) {
      long change = tried(random, again / 2);
      gained += change;
      isBurdened = change < again / 2 || isBurdened();
    }
    return gained;
  }

  private long settle(SplittableRandom random, long tries) {
    long gained = 0;
    for (long left = tries; left > 0; left--) {
      gained += tried(random, 0);
    }
    return gained;
  }

  /** Exchanges two seats by chance if it costs no more than the threshold; tells what it gained. */
  private long tried(SplittableRandom random, long threshold) {
    int round = random.nextInt(rounds);
    int at = random.nextInt(people);
    int to = random.nextInt(people);
    if (tableAt[at] == tableAt[to]) {
      return 0;
    }
    long change = change(round, at, to);
    if (change < -threshold) {
      return 0;
    }
    exchange(round, at, to);
    return change;
  }

  /** Whether somebody sits with somebody again, or with somebody barred. */
  private boolean isBurdened() {
    for (int[] seated : order) {
      for (int at = 0; at < people; at++) {
        for (int with = at + 1; with < people && tableAt[with] == tableAt[at]; with++) {
          int cell = cell(seated[at], seated[with]);
          if (together[cell] > 1 || barred[cell]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private long change(int round, int at, int to) {
    int one = order[round][at];
    int other = order[round][to];
    long change = 0;
    for (int i = tableStart[tableAt[at]]; i < tableStart[tableAt[at] + 1]; i++) {
      if (i != at) {
        change += leaving(one, order[round][i]) + joining(other, order[round][i]);
      }
    }
    for (int i = tableStart[tableAt[to]]; i < tableStart[tableAt[to] + 1]; i++) {
      if (i != to) {
        change += leaving(other, order[round][i]) + joining(one, order[round][i]);
      }
    }
    return change;
  }

  private void exchange(int round, int at, int to) {
    count(round, at, -1);
    count(round, to, -1);
    int one = order[round][at];
    order[round][at] = order[round][to];
    order[round][to] = one;
    count(round, at, 1);
    count(round, to, 1);
  }

  private void count(int round, int at, int change) {
    for (int i = tableStart[tableAt[at]]; i < tableStart[tableAt[at] + 1]; i++) {
      if (i != at) {
        together[cell(order[round][at], order[round][i])] += (byte) change;
      }
    }
  }

  /** A round by ids. While two at a table are barred, whoever is barred most stands up. */
  SeatedRound seated(int round) {
    var tables = new ArrayList<List<String>>();
    var unseated = new ArrayList<String>();
    for (int table = 0; table + 1 < tableStart.length; table++) {
      List<Integer> sitting =
          IntStream.range(tableStart[table], tableStart[table + 1])
              .map(at -> order[round][at])
              .sorted()
              .boxed()
              .collect(ArrayList::new, List::add, List::addAll);
      standUp(sitting, unseated);
      if (!sitting.isEmpty()) {
        tables.add(sitting.stream().map(person -> draw.all.get(person).id()).toList());
      }
    }
    tables.sort((one, other) -> one.get(0).compareTo(other.get(0)));
    return new SeatedRound(tables, unseated.stream().sorted().toList());
  }

  /** Whoever may not stay; a table of one is none. */
  private void standUp(List<Integer> sitting, List<String> unseated) {
    int worst = sitting.size() == 1 ? 0 : worst(sitting);
    while (worst >= 0) {
      unseated.add(draw.all.get(sitting.remove(worst)).id());
      worst = sitting.size() == 1 ? 0 : worst(sitting);
    }
  }

  /** The place in the list of who is barred from most of the others, or −1. */
  private int worst(List<Integer> sitting) {
    int worst = -1;
    long most = 0;
    for (int i = 0; i < sitting.size(); i++) {
      int person = sitting.get(i);
      long from =
          sitting.stream().filter(other -> other != person && barred[cell(person, other)]).count();
      worst = from > most ? i : worst;
      most = Math.max(most, from);
    }
    return worst;
  }

  private int cell(int one, int other) {
    return Math.min(one, other) * people + Math.max(one, other);
  }
}
