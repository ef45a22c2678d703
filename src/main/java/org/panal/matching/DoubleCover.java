package org.panal.matching;

import java.util.Arrays;

/**
 * A fractional answer as a flow on the bipartite double cover: every person stands on a left and on
 * a right side, every pair may be used once from left to right and once from right to left, and
 * counts half each time.
 *
 * <p>The places of a person on a side are two classes, {@link #HEAD} and {@link #REST}; a class is
 * a node, and its number is {@code 2 · (side · people + person) + class}. A use of a pair from side
 * s is held at the columns of its two people: {@code taken[s][i]} tells the class that it takes at
 * the person of column i as seen from there, −1 where it is not used.
 *
 * <p>In a best answer a pair that is not used earns no more than the cheapest classes cost, one
 * that is used takes the cheapest and earns at least as much, and a place that is left free would
 * cost nothing.
 */
final class DoubleCover {

  static final int HEAD = 0;
  static final int REST = 1;
  static final byte UNUSED = -1;

  final Core core;
  final long[] price;
  final int[] room;
  final int[] filled;
  final byte[][] taken;

  DoubleCover(Core core, Prices prices) {
    this.core = core;
    price = new long[4 * core.people];
    room = new int[4 * core.people];
    filled = new int[4 * core.people];
    taken = new byte[2][core.other.length];
    Arrays.fill(taken[0], UNUSED);
    Arrays.fill(taken[1], UNUSED);
    for (int node = 0; node < price.length; node++) {
      int person = personOf(node);
      boolean isHead = classOf(node) == HEAD;
      price[node] = isHead ? prices.head()[person] : prices.rest()[person];
      room[node] = isHead ? Math.min(1, core.instance.places[person]) : core.rest(person);
    }
  }

  int nodes() {
    return price.length;
  }

  int node(int side, int person, int ofClass) {
    return 2 * (side * core.people + person) + ofClass;
  }

  int personOf(int node) {
    int both = node >> 1;
    return both < core.people ? both : both - core.people;
  }

  int sideOf(int node) {
    return node >> 1 < core.people ? 0 : 1;
  }

  static int classOf(int node) {
    return node & 1;
  }

  /** What the place with this number, from 0, costs in this class. */
  long costOf(int node, int number) {
    int person = personOf(node);
    long bonus = classOf(node) == HEAD ? core.headBonus(person) : core.restBonus(person, number);
    return price[node] + bonus;
  }

  /** What a pair earns at a person, before the price; its column is theirs. */
  long worthAt(int column, int ofClass) {
    return ofClass == HEAD ? core.headline[column] : 0;
  }

  /** Whether the pair may take that class at the person of its column. */
  boolean isOpen(int column, int ofClass) {
    return ofClass == HEAD || core.admitted[column];
  }

  /** The class that a pair takes at the person of a column on a side. */
  int takenAt(int side, int column) {
    return taken[side][column];
  }

  /** Uses a pair from one side to the other; the column is that of the person on this side. */
  void use(int side, int column, int ofClass, int classThere) {
    taken[side][column] = (byte) ofClass;
    taken[1 - side][core.twin[column]] = (byte) classThere;
  }

  /** Whether a pair is used both ways: it is taken whole. */
  boolean isWhole(int column) {
    return taken[0][column] >= 0 && taken[1][column] >= 0;
  }

  Prices prices(int side) {
    var found = new Prices(core.people);
    for (int person = 0; person < core.people; person++) {
      found.head()[person] = price[node(side, person, HEAD)];
      found.rest()[person] = price[node(side, person, REST)];
    }
    return found;
  }
}
