package org.panal.matching;

import java.util.List;
import java.util.Optional;

/**
 * Rounds of talks, two by two, in which nobody meets anybody twice.
 *
 * @param points the points of all talks
 * @param bound no timetable of as many rounds has more points. It is the best choice of pairs with
 *     as many for each person as there are rounds, and does not ask whether these fit into rounds,
 *     nor that everybody should talk as often as can be: the best timetable may lie below it.
 */
public record Timetable(List<TimedRound> rounds, long points, long bound) {

  public Timetable {
    rounds = List.copyOf(rounds);
  }

  /** The same as tables of two, with whoever rests unseated. */
  public List<SeatedRound> asTables() {
    return rounds.stream().map(TimedRound::asTables).toList();
  }

  /** How far the points may be from the best, in hundredths of a percent, rounded up. */
  public int gapInBasisPoints() {
    return bound == 0 ? 0 : (int) ((Bonuses.WHOLE * (bound - points) + bound - 1) / bound);
  }

  /** Everyone this person talks with, round by round; nobody in a round they rest. */
  public List<Optional<String>> partnersOf(String id) {
    return rounds.stream().map(round -> round.partnerOf(id)).toList();
  }

  /** In how many rounds this person rests. */
  public int restsOf(String id) {
    return (int) rounds.stream().filter(round -> round.resting().contains(id)).count();
  }
}
