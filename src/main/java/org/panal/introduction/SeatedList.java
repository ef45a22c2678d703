package org.panal.introduction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who of a list sits at which table in each round.
 *
 * @param points of all who sit together at least once and have a reason to meet
 * @param bound no seating has more points. It is loose: even the best seating lies well below it.
 * @param repeats how often two sit together who sat together before or are in {@code met}
 */
public record SeatedList(
    List<Round> rounds,
    long points,
    long bound,
    int repeats,
    @Schema(
            description =
                "Whether no seating is better: the points reach the bound without a repeat. Nearly"
                    + " always false, for the bound is loose and the problem NP-hard.")
        boolean proven) {
  public SeatedList {
    rounds = List.copyOf(rounds);
  }

  /**
   * One round.
   *
   * @param tables the ids of who sits together
   * @param unseated ids of who must not sit with anybody left
   */
  @Schema(name = "SeatedListRound")
  public record Round(List<List<String>> tables, List<String> unseated) {}
}
