package org.panal.matching;

import java.util.Arrays;
import java.util.List;

/**
 * A price for the headline place of each person and one for their other places, in grains: what
 * both sides have to earn for a pair to take them. A place costs its bonus besides.
 */
record Prices(long[] head, long[] rest) {

  /** What nobody can pay. */
  static final long NEVER = Long.MAX_VALUE / 16;

  /** Pairs in a part of all of them, shared out among a crew. */
  private static final int EACH = 1 << 16;

  Prices(int people) {
    this(new long[people], new long[people]);
  }

  /**
   * A first guess: everybody pays for the headline place what it brings them at most, as if they
   * could choose, and for any place two fifths of the best gain they could have.
   */
  static Prices guess(Expansion instance) {
    List<Prices> guesses =
        instance.crew.share(instance.pairs, EACH, () -> new Guess(instance)).stream()
            .map(Guess::prices)
            .toList();
    guesses.stream().skip(1).forEach(guesses.get(0)::atLeast);
    return guesses.get(0);
  }

  /** The guess from some of the pairs. */
  private record Guess(Expansion instance, Prices prices) implements Crew.Worker {

    Guess(Expansion instance) {
      this(instance, new Prices(instance.people));
    }

    @Override
    public void take(int part, int from, int until) {
      for (int pair = from; pair < until; pair++) {
        if (instance.isPossible(pair)) {
          long share = instance.gain(pair) / 5 * 2;
          prices.atLeast(instance.a(pair), instance.headlineA(pair), share);
          prices.atLeast(instance.b(pair), instance.headlineB(pair), share);
        }
      }
    }
  }

  private void atLeast(Prices others) {
    Arrays.setAll(head, person -> Math.max(head[person], others.head[person]));
    Arrays.setAll(rest, person -> Math.max(rest[person], others.rest[person]));
  }

  private void atLeast(int person, long headline, long share) {
    head[person] = Math.max(head[person], headline + share);
    rest[person] = Math.max(rest[person], share);
  }

  /** What a pair earns at one of its people, net of the cheaper place. */
  long net(int person, long headline, boolean isAdmitted) {
    long atHead = headline - head[person];
    return isAdmitted ? Math.max(atHead, -rest[person]) : atHead;
  }

  /** The duals of all places of an instance, doubled: as both sides of the double cover pay. */
  static long[] duals(Expansion instance, Prices left, Prices right) {
    long[] duals = new long[instance.placeBonus.length];
    for (int person = 0; person < instance.people; person++) {
      int first = instance.firstPlace[person];
      long head = left.head[person] + right.head[person];
      long rest = left.rest[person] + right.rest[person];
      for (int place = first; place < instance.firstPlace[person + 1]; place++) {
        long price = place == first ? head : rest;
        duals[place] = Math.max(0, 2 * instance.placeBonus[place] + price);
      }
    }
    return duals;
  }
}
