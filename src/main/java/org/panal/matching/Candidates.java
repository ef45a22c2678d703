package org.panal.matching;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

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
  static Candidates of(Profiles all, PairSet locked, Crew crew) {
    return new ScoredRows(all, locked).all(crew);
  }

  /** Some candidates, one after the other: column by column, so that none is there twice. */
  static Candidates joined(Candidates[] some) {
    var all = new Candidates();
    all.size = Arrays.stream(some).mapToInt(each -> each.size).sum();
    var left = new Candidates();
    all.a = joined(some, new int[all.size], each -> each.a, each -> each.a = left.a);
    all.b = joined(some, new int[all.size], each -> each.b, each -> each.b = left.b);
    all.points =
        joined(some, new int[all.size], each -> each.points, each -> each.points = left.points);
    all.benefitA =
        joined(
            some, new char[all.size], each -> each.benefitA, each -> each.benefitA = left.benefitA);
    all.benefitB =
        joined(
            some, new char[all.size], each -> each.benefitB, each -> each.benefitB = left.benefitB);
    all.mentorsA =
        joined(
            some,
            new boolean[all.size],
            each -> each.mentorsA,
            each -> each.mentorsA = left.mentorsA);
    all.mentorsB =
        joined(
            some,
            new boolean[all.size],
            each -> each.mentorsB,
            each -> each.mentorsB = left.mentorsB);
    return all;
  }

  /** One column of all of them, each of which lets go of its own. */
  private static <T> T joined(
      Candidates[] some, T column, Function<Candidates, T> of, Consumer<Candidates> letGo) {
    int at = 0;
    for (Candidates each : some) {
      System.arraycopy(of.apply(each), 0, column, at, each.size);
      at += each.size;
      letGo.accept(each);
    }
    return column;
  }

  void add(int one, int other, int worth, ScoreRow row) {
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
