package org.panal.introduction;

import org.panal.matching.Matcher;
import org.panal.matching.Matching;
import org.panal.matching.Weights;
import org.panal.shared.Secrets;

/** What was drawn, with everything it was drawn from. */
record Drawn(FrozenPool pool, Weights weights, long seed, Matching matching) {

  static Drawn from(Matcher matcher, FrozenPool pool, Weights weights, long seed) {
    return new Drawn(pool, weights, seed, matcher.match(pool.thaw(), weights, seed));
  }

  /** The same for the same people, vocabulary, weights and seed. */
  String inputHash() {
    return Secrets.hash(seed + "\n" + Json.write(weights) + "\n" + Json.write(pool));
  }
}
