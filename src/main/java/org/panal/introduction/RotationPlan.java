package org.panal.introduction;

import java.util.List;
import org.panal.matching.CheckedSeating;
import org.panal.matching.Pool;
import org.panal.matching.SeatedRound;
import org.panal.matching.Seating;
import org.panal.matching.SumsTooLarge;
import org.panal.matching.Tables;
import org.panal.matching.TimedRounds;
import org.panal.matching.Timetable;
import org.panal.matching.Weights;
import org.panal.shared.Broken;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;

/**
 * Who sits where in each turn, with everything it was made from.
 *
 * @param form with everything said
 * @param turns talks are tables of two
 */
record RotationPlan(
    RotationForm form,
    FrozenPool pool,
    Weights weights,
    long seed,
    List<SeatedRound> turns,
    RotationReport report) {

  /** People times turns: what is larger takes longer than somebody waits for a page. */
  static final int MOST_SEATS = 3_000;

  /** Thinks; the answer is held against the rules before anybody sees it. */
  static RotationPlan from(RotationForm form, FrozenPool frozen, Weights weights, long seed) {
    Pool pool = frozen.thaw();
    if ((long) pool.people().size() * form.turns() > MOST_SEATS) {
      throw new Refusal("rotation.too-large", MOST_SEATS);
    }
    try {
      Sketch sketch =
          form.kind() == RotationKind.TABLES
              ? tables(
                  form, frozen, new Tables(weights, seed).seat(pool, form.places(), form.turns()))
              : talks(form, frozen, new TimedRounds(weights, seed).plan(pool, form.turns()));
      return sketch.made(weights, seed);
    } catch (SumsTooLarge tooLarge) {
      throw new Refusal("rotation.too-large", MOST_SEATS);
    }
  }

  private static Sketch talks(RotationForm form, FrozenPool pool, Timetable found) {
    return new Sketch(form, pool, found.asTables(), found.points(), found.bound());
  }

  private static Sketch tables(RotationForm form, FrozenPool pool, Seating found) {
    return new Sketch(form, pool, found.rounds(), found.points(), found.bound());
  }

  /** What was found, before it is checked. */
  private record Sketch(
      RotationForm form, FrozenPool pool, List<SeatedRound> turns, long points, long bound) {

    RotationPlan made(Weights weights, long seed) {
      CheckedSeating check = new CheckedSeating(pool.thaw(), form.places());
      List<String> problems = check.problems(turns);
      boolean isTalk = form.kind() == RotationKind.SPEED_ROUNDS;
      if (!problems.isEmpty() || isTalk && check.repeats() > 0) {
        throw new Broken("rotation.broken", Secrets.uuid());
      }
      return new RotationPlan(form, pool, weights, seed, turns, report(check.repeats()));
    }

    private RotationReport report(int repeats) {
      int people = pool.people().size();
      int out = turns.stream().mapToInt(turn -> turn.unseated().size()).sum();
      boolean isTalk = form.kind() == RotationKind.SPEED_ROUNDS;
      int fewest = isTalk ? people % 2 * form.turns() : 0;
      boolean isBest = points == bound && repeats == 0 && out == fewest;
      return new RotationReport(people, out, repeats, points, bound, isBest);
    }
  }

  /** The same for the same people, vocabulary, weights, turns and seed. */
  String inputHash() {
    String shape = form.kind() + " " + form.turns() + " " + form.places();
    return Secrets.hash(seed + "\n" + shape + "\n" + Json.write(weights) + "\n" + Json.write(pool));
  }
}
