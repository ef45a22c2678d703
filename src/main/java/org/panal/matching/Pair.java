package org.panal.matching;

import java.util.Comparator;

/** Two different ids without an order: {@code first} is always the smaller one. */
public record Pair(String first, String second) implements Comparable<Pair> {

  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::first).thenComparing(Pair::second);

  public Pair {
    Checks.named("id", first);
    Checks.named("id", second);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("a pair names two different ids, the smaller one first");
    }
  }

  /** The pair of these two, in whichever order they are named. */
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  public boolean has(String id) {
    return first.equals(id) || second.equals(id);
  }

  public String other(String id) {
    if (!has(id)) {
      throw new IllegalArgumentException(id + " is not in this pair");
    }
    return first.equals(id) ? second : first;
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
