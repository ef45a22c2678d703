package org.panal.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Codes of one kind, numbered in their natural order, so that comparing them is cheap. */
final class Codes {

  private final String[] names;

  Codes(Collection<String> all) {
    names = new TreeSet<>(all).toArray(String[]::new);
  }

  int size() {
    return names.length;
  }

  String name(int number) {
    return names[number];
  }

  List<String> names() {
    return List.of(names);
  }

  /** The number of a code, or −1 where nobody here has it. */
  int number(String name) {
    return Math.max(-1, Arrays.binarySearch(names, name));
  }

  /** The known ones of these, as rising numbers. */
  int[] numbers(Collection<String> some) {
    return some.stream().mapToInt(this::number).filter(found -> found >= 0).sorted().toArray();
  }

  /** A bit for each number, modulo 64: lists whose masks have no bit in common share nothing. */
  static long mask(int[] numbers) {
    long mask = 0;
    for (int number : numbers) {
      mask |= 1L << number;
    }
    return mask;
  }

  /** The first number that both rising lists hold from there on, or −1. */
  static int shared(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        return one[i];
      }
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return -1;
  }
}
