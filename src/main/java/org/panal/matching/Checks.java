package org.panal.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The gate of the engine: what comes in is whole, named and within its bounds, or refused. */
final class Checks {

  private Checks() {}

  static String named(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return value;
  }

  static int within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + " must be between " + least + " and " + most + ", not " + value);
    }
    return value;
  }

  static void distinct(String what, List<String> values) {
    if (new TreeSet<>(values).size() != values.size()) {
      throw new IllegalArgumentException(what + " must not be named twice");
    }
    values.forEach(value -> named(what, value));
  }

  static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
