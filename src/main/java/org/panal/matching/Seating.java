package org.panal.matching;

import java.util.List;

/**
 * Who sits at which table, round by round.
 *
 * @param points of the pairs who sit together at least once and may be introduced
 * @param bound no seating has more points. It is loose: what pairs and threes could bring, with as
 *     many of each for a person as they have in all rounds together, which no tables may allow;
 *     even the best seating lies well below it.
 * @param repeats how often two sit together who have sat together before, or had met
 */
public record Seating(List<SeatedRound> rounds, long points, long bound, int repeats) {

  public Seating {
    rounds = List.copyOf(rounds);
  }

  /** The points in hundredths of a percent of the loose bound, rounded down. */
  public int shareOfLooseBound() {
    return bound == 0 ? Bonuses.WHOLE : (int) (Bonuses.WHOLE * points / bound);
  }

  /** Everyone this person sits with in any round, each once, in the order of their ids. */
  public List<String> companionsOf(String id) {
    return rounds.stream()
        .flatMap(round -> round.companionsOf(id).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
