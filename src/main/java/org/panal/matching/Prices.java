package org.panal.matching;

/**
 * A price for the headline place of each person and one for their other places, in grains: what
 * both sides have to earn for a pair to take them. A place costs its bonus besides.
 */
record Prices(long[] head, long[] rest) {

  /** What nobody can pay. */
  static final long NEVER = Long.MAX_VALUE / 16;

  Prices(int people) {
    this(new long[people], new long[people]);
  }

  /**
   * A first guess: everybody pays for the headline place what it brings them at most, as if they
   * could choose, and for any place two fifths of the best gain they could have.
   */
  static Prices guess(Expansion instance) {
    var guess = new Prices(instance.people);
    for (int pair = 0; pair < instance.pairs; pair++) {
      if (instance.isPossible(pair)) {
        long share = instance.gain(pair) / 5 * 2;
        guess.atLeast(instance.a(pair), instance.headlineA(pair), share);
        guess.atLeast(instance.b(pair), instance.headlineB(pair), share);
      }
    }
    return guess;
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
