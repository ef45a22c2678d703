package org.panal.matching;

import java.util.Arrays;

/**
 * The pairs that may be introduced, as parallel columns in the order of their people.
 *
 * <p>Benefits are what each side gains, in basis points (a {@code char} holds a whole). A person
 * takes at most {@link Mentors#places} mentees: {@code mentorsA} says that a mentors b in the pair,
 * {@code mentorsB} the other way round.
 */
final class Candidates {

  int size;
  int[] a = new int[64];
  int[] b = new int[64];
  int[] points = new int[64];
  char[] benefitA = new char[64];
  char[] benefitB = new char[64];
  boolean[] mentorsA = new boolean[64];
  boolean[] mentorsB = new boolean[64];

  /** All pairs of the pool that no veto rules out and no lock has settled. */
  static Candidates of(Profiles all, PairSet locked) {
    var found = new Candidates();
    var vetoes = new Vetoes(all);
    var row = new ScoreRow(all);
    for (int a = 0; a < all.size(); a++) {
      row.of(a);
      for (int b = a + 1; b < all.size(); b++) {
        int concrete = row.concrete(b);
        if (concrete > 0) {
          int points = concrete + row.extras(b);
          if (vetoes.allow(a, b, concrete, points) && !locked.has(a, b)) {
            found.add(a, b, points, row);
          }
        }
        row.clear(b);
      }
    }
    return found;
  }

  private void add(int one, int other, int worth, ScoreRow row) {
    int pair = add(one, other);
    points[pair] = worth;
    benefitA[pair] = (char) row.benefitHere(other);
    benefitB[pair] = (char) row.benefitThere(other);
    mentorsA[pair] = row.mentorsThere(other);
    mentorsB[pair] = row.mentorsHere(other);
  }

  /** The same among some of the people, whose indices rise; O(some²) instead of O(all²). */
  static Candidates among(int[] some, Profiles all, PairSet locked) {
    var found = new Candidates();
    var vetoes = new Vetoes(all);
    for (int i = 0; i < some.length; i++) {
      for (int j = i + 1; j < some.length; j++) {
        int a = some[i];
        int b = some[j];
        if (!locked.has(a, b) && vetoes.of(a, b).isEmpty()) {
          found.add(a, b, Affinities.points(all.get(a), all.get(b), all), all);
        }
      }
    }
    return found;
  }

  /** The locked pairs themselves, whatever speaks for them or against them. */
  static Candidates locked(Profiles all, PairSet locked) {
    var found = new Candidates();
    for (long key : locked.keys()) {
      int a = PairSet.smaller(key);
      int b = PairSet.larger(key);
      found.add(a, b, Affinities.points(all.get(a), all.get(b), all), all);
    }
    return found;
  }

  private void add(int one, int other, int worth, Profiles all) {
    int pair = add(one, other);
    Profile first = all.get(one);
    Profile second = all.get(other);
    points[pair] = worth;
    benefitA[pair] = (char) Exchange.benefit(second, first, all.weights());
    benefitB[pair] = (char) Exchange.benefit(first, second, all.weights());
    mentorsA[pair] = Mentors.topic(first, second) >= 0;
    mentorsB[pair] = Mentors.topic(second, first) >= 0;
  }

  /** Adds a pair of which nothing else is known; tells its index. */
  int add(int one, int other) {
    if (size == a.length) {
      grow();
    }
    a[size] = one;
    b[size] = other;
    return size++;
  }

  /** By half, as the columns of a large room are most of what a draw holds. */
  private void grow() {
    int more = size + size / 2;
    a = Arrays.copyOf(a, more);
    b = Arrays.copyOf(b, more);
    points = Arrays.copyOf(points, more);
    benefitA = Arrays.copyOf(benefitA, more);
    benefitB = Arrays.copyOf(benefitB, more);
    mentorsA = Arrays.copyOf(mentorsA, more);
    mentorsB = Arrays.copyOf(mentorsB, more);
  }
}
