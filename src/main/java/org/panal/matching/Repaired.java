package org.panal.matching;

import java.util.List;
import java.util.Optional;

/**
 * An evening's introductions after the repair at the door.
 *
 * @param pool who is here, with the kept pairs locked
 * @param matching kept and new introductions together
 * @param kept the published introductions that still stand
 * @param broken those that do not, because somebody is missing
 */
public record Repaired(Pool pool, Matching matching, List<Pair> kept, List<Pair> broken) {

  public Repaired {
    kept = List.copyOf(kept);
    broken = List.copyOf(broken);
  }

  /** The introductions that the repair adds. */
  public List<MatchedPair> added() {
    return matching.introductions().stream()
        .filter(found -> !pool.locked().contains(found.pair()))
        .toList();
  }

  /** Who has nobody to meet even now, and why. */
  public Optional<Unmatched> whyNot(String id) {
    return matching.whyNot(id);
  }
}
