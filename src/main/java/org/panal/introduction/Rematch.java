package org.panal.introduction;

import java.util.List;
import org.panal.matching.MatchedPair;
import org.panal.matching.Pair;
import org.panal.matching.Repaired;
import org.panal.matching.Unmatched;
import org.panal.matching.Weights;

/**
 * A round drawn for who is really there.
 *
 * @param pairs that still stand and are not touched
 */
record Rematch(Drawn drawn, List<Pair> pairs) {
  static Rematch of(Repaired repaired, Weights weights, long seed) {
    FrozenPool pool = FrozenPool.of(repaired.pool());
    return new Rematch(
        new Drawn(pool, weights, seed, repaired.matching()), List.copyOf(repaired.kept()));
  }

  /** What stands, with what it is worth among those who are here. */
  List<MatchedPair> kept() {
    return drawn.matching().introductions().stream()
        .filter(found -> pairs.contains(found.pair()))
        .toList();
  }

  List<MatchedPair> added() {
    return drawn.matching().introductions().stream()
        .filter(found -> !pairs.contains(found.pair()))
        .toList();
  }

  /** Who has nobody, not even somebody kept. */
  List<Unmatched> leftOut() {
    return drawn.matching().unmatched().stream()
        .filter(left -> pairs.stream().noneMatch(pair -> pair.has(left.id())))
        .toList();
  }
}
