package org.panal.matching;

import java.util.Arrays;
import java.util.function.Function;

/**
 * An inverted index: for each code the people who have it, rising, each with two numbers. People
 * are asked for in rising order, and each list begins behind the one who asks, so that a walk over
 * all pairs meets each of them once.
 */
final class Postings {

  /** What one person has: their codes, and for each two numbers. */
  record Entries(int[] codes, long[] values, long[] weights) {
    static Entries of(int[] codes, int[] values) {
      long[] wide = Arrays.stream(values).asLongStream().toArray();
      return new Entries(codes, wide, wide);
    }
  }

  private final int[] next;
  private final int[] end;
  private final int[] people;
  private final long[] values;
  private final long[] weights;

  Postings(int codes, Profiles all, Function<Profile, Entries> of) {
    next = new int[codes];
    end = new int[codes];
    for (int person = 0; person < all.size(); person++) {
      for (int code : of.apply(all.get(person)).codes()) {
        end[code]++;
      }
    }
    int size = 0;
    for (int code = 0; code < codes; code++) {
      next[code] = size;
      size += end[code];
      end[code] = next[code];
    }
    people = new int[size];
    values = new long[size];
    weights = new long[size];
    for (int person = 0; person < all.size(); person++) {
      add(person, of.apply(all.get(person)));
    }
  }

  private void add(int person, Entries entries) {
    for (int i = 0; i < entries.codes().length; i++) {
      int at = end[entries.codes()[i]]++;
      people[at] = person;
      values[at] = entries.values()[i];
      weights[at] = entries.weights()[i];
    }
  }

  /** Where the people behind this one begin in the list of a code. */
  int behind(int person, int code) {
    while (next[code] < end[code] && people[next[code]] <= person) {
      next[code]++;
    }
    return next[code];
  }

  int end(int code) {
    return end[code];
  }

  int person(int at) {
    return people[at];
  }

  long value(int at) {
    return values[at];
  }

  long weight(int at) {
    return weights[at];
  }
}
