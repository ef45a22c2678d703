package org.panal.introduction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.introduction.History.Held;
import org.panal.matching.MatchedPair;
import org.panal.matching.Pair;
import org.panal.matching.Participant;
import org.panal.matching.Repaired;
import org.panal.matching.Unmatched;
import org.panal.matching.Weights;

/**
 * A round drawn for who is really there.
 *
 * @param pairs that still stand and are not touched
 */
record Rematch(Drawn drawn, List<Pair> pairs) {
  private static final Comparator<Held> WEIGHTIEST_FIRST =
      Comparator.comparing(Held::points).reversed().thenComparing(Held::introductionId);

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

  /**
   * What the new ones take the place of. Whoever has as many as they asked for gives up what fell
   * apart, the least weighty first: should the other come after all, they would hold one too many.
   *
   * @param held what those in the room hold
   */
  Set<UUID> replaced(List<Held> held) {
    Map<String, Integer> filled = new HashMap<>();
    drawn.matching().introductions().stream()
        .flatMap(found -> Stream.of(found.pair().first(), found.pair().second()))
        .forEach(id -> filled.merge(id, 1, Integer::sum));
    Map<String, Integer> caps =
        drawn.pool().people().stream().collect(toMap(Participant::id, Participant::cap));
    Map<String, List<Held>> apart =
        held.stream()
            .filter(each -> !pairs.contains(each.pair()))
            .collect(groupingBy(each -> each.memberId().toString()));
    Set<UUID> replaced = new TreeSet<>();
    apart.forEach(
        (id, theirs) -> {
          int left = caps.getOrDefault(id, 0) - filled.getOrDefault(id, 0);
          theirs.stream()
              .sorted(WEIGHTIEST_FIRST)
              .skip(Math.max(0, left))
              .forEach(each -> replaced.add(each.introductionId()));
        });
    return replaced;
  }

  /** Who has nobody, not even somebody kept. */
  List<Unmatched> leftOut() {
    return drawn.matching().unmatched().stream()
        .filter(left -> pairs.stream().noneMatch(pair -> pair.has(left.id())))
        .toList();
  }
}
