package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriplesBoundTest {

  private static final Weights WEIGHTS = Weights.standard();

  @Test
  void no_seating_has_more_points() {
    for (int seed = 0; seed < 60; seed++) {
      assertHolds(seed, 6, 3, 2);
      assertHolds(seed, 5, 3, 2);
      assertHolds(seed, 7, 4, 2);
    }
    for (int seed = 0; seed < 5; seed++) {
      assertHolds(seed, 8, 4, 3);
      assertHolds(seed, 7, 3, 2);
    }
  }

  private static void assertHolds(int seed, int people, int seats, int rounds) {
    Pool pool =
        seed % 2 == 0
            ? Instances.room(people, 1, seed)
            : new Crowd(seed).pool(people, 1, Objective.VALUE);
    var draw = new Draw(new Profiles(pool, WEIGHTS), 1);
    int tables = (people + seats - 1) / seats;
    int[] sizes = new int[tables];
    for (int table = 0; table < tables; table++) {
      sizes[table] = people / tables + (table < people % tables ? 1 : 0);
    }
    List<BitSet> choices = new ArrayList<>();
    choose(draw, sizes, new int[people], 0, choices);
    long bound = new TriplesBound(draw, seats, rounds).points();
    long most = most(draw, choices, rounds, new BitSet());
    assertTrue(most <= bound, "seed " + seed + ": " + most + " of " + bound);
  }

  /** The candidates who sit together, for each way to seat one round. */
  private static void choose(
      Draw draw, int[] left, int[] tableOf, int person, List<BitSet> choices) {
    if (person == tableOf.length) {
      var together = new BitSet();
      for (int pair = 0; pair < draw.candidates.size; pair++) {
        together.set(pair, tableOf[draw.candidates.a[pair]] == tableOf[draw.candidates.b[pair]]);
      }
      choices.add(together);
      return;
    }
    for (int table = 0; table < left.length; table++) {
      if (left[table] > 0) {
        left[table]--;
        tableOf[person] = table;
        choose(draw, left, tableOf, person + 1, choices);
        left[table]++;
      }
    }
  }

  private static long most(Draw draw, List<BitSet> choices, int rounds, BitSet before) {
    if (rounds == 0) {
      return before.stream().mapToLong(pair -> draw.candidates.points[pair]).sum();
    }
    long most = 0;
    for (BitSet choice : choices) {
      var together = (BitSet) before.clone();
      together.or(choice);
      most = Math.max(most, most(draw, choices, rounds - 1, together));
    }
    return most;
  }

  @Test
  void where_everybody_fits_everybody_alike_it_is_what_tables_bring() {
    Pool pool = Pool.of(TimedRoundsTest.fitting(9)).introductions(8).build();
    var draw = new Draw(new Profiles(pool, WEIGHTS), 1);
    long each = draw.candidates.points[0];
    assertEquals(36 * each, new TriplesBound(draw, 3, 4).points());
  }

  @Test
  void in_a_room_it_is_tighter_than_the_bound_by_pairs() {
    Pool pool = Instances.room(40, 12, 40);
    var draw = new Draw(new Profiles(pool, WEIGHTS), 1);
    assertTrue(new TriplesBound(draw, 5, 3).points() < new PointsBound(draw).points());
  }

  @Test
  void of_too_many_people_it_says_nothing() {
    var draw = new Draw(new Profiles(Instances.room(500, 12, 1), WEIGHTS), 1);
    assertEquals(Long.MAX_VALUE, new TriplesBound(draw, 5, 3).points());
  }
}
