package org.panal.introduction;

import java.util.List;
import org.panal.matching.CheckedSeating;
import org.panal.matching.Pool;
import org.panal.matching.SeatedRound;
import org.panal.matching.Seating;
import org.panal.matching.Tables;
import org.panal.matching.TimedRounds;
import org.panal.matching.Timetable;
import org.panal.matching.Weights;
import org.panal.shared.Broken;
import org.panal.shared.Secrets;

/** Seats a list of people over several rounds, and holds what was found against the rules. */
record ListTurns(TurnsAsked asked, Pool pool) {
  private static final int TWO = 2;

  Timetable talks() {
    Timetable found =
        new TimedRounds(Weights.standard(), asked.list().seedOrNone()).plan(pool, asked.rounds());
    mustHold(found.asTables(), TWO, 0);
    return found;
  }

  Seating tables() {
    Seating found =
        new Tables(Weights.standard(), asked.list().seedOrNone())
            .seat(pool, asked.places(), asked.rounds());
    mustHold(found.rounds(), asked.places(), found.repeats());
    return found;
  }

  private void mustHold(List<SeatedRound> rounds, int seats, int repeats) {
    CheckedSeating check = new CheckedSeating(pool, seats);
    if (!check.problems(rounds).isEmpty() || check.repeats() != repeats) {
      throw new Broken("rotation.broken", Secrets.uuid());
    }
  }

  static TimedList tell(Timetable found, ListTelling telling) {
    List<TimedList.Round> rounds =
        found.rounds().stream()
            .map(
                round ->
                    new TimedList.Round(
                        round.talks().stream().map(telling::introduction).toList(),
                        round.resting()))
            .toList();
    boolean allTalk = found.rounds().stream().allMatch(round -> round.resting().size() < TWO);
    return new TimedList(
        rounds, found.points(), found.bound(), allTalk && found.points() == found.bound());
  }

  static SeatedList tell(Seating found) {
    List<SeatedList.Round> rounds =
        found.rounds().stream()
            .map(round -> new SeatedList.Round(round.tables(), round.unseated()))
            .toList();
    boolean allSit = found.rounds().stream().allMatch(round -> round.unseated().isEmpty());
    boolean isBest = allSit && found.repeats() == 0 && found.points() == found.bound();
    return new SeatedList(rounds, found.points(), found.bound(), found.repeats(), isBest);
  }
}
