package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final long SEED = 7;
  private static final Weights WEIGHTS = Weights.standard();

  @Test
  void in_any_crowd_everybody_has_one_seat_and_nobody_sits_with_whom_they_must_not() {
    for (int seed = 0; seed < 50; seed++) {
      Pool pool = TimedRoundsTest.unlocked(new Crowd(seed).pool(seed % 23, 2, Objective.FAIR));
      int seats = 3 + seed % 4;
      assertHolds(pool, seat(pool, seats, 1 + seed % 3), seats);
    }
  }

  @Test
  void nine_at_tables_of_three_meet_everybody_once_in_four_rounds() {
    Seating found = seat(Pool.of(TimedRoundsTest.fitting(9)).build(), 3, 4);
    assertEquals(0, found.repeats());
    assertEquals(8, found.companionsOf("p04").size());
    assertEquals(found.bound(), found.points());
  }

  @Test
  void twenty_at_tables_of_four_sit_three_rounds_without_a_repeat() {
    Seating found = seat(Instances.room(20, 3, 20), 4, 3);
    assertEquals(0, found.repeats());
    assertTrue(found.points() <= found.bound());
  }

  @Test
  void thirty_at_tables_of_five_sit_four_rounds_without_a_repeat() {
    Seating found = seat(Instances.room(30, 3, 30), 5, 4);
    assertEquals(0, found.repeats());
    found.rounds().forEach(round -> assertEquals(6, round.tables().size()));
  }

  @Test
  void a_hundred_at_tables_of_five_in_three_rounds_reach_78_percent_of_the_bound() {
    Seating found = seat(Instances.room(100, 12, 100), 5, 3);
    assertEquals(0, found.repeats());
    assertTrue(found.shareOfLooseBound() >= 7_800, "only " + found.shareOfLooseBound());
  }

  @Test
  void who_has_met_is_not_seated_together_where_others_are_there() {
    List<Participant> people = TimedRoundsTest.fitting(12);
    List<Pair> met =
        List.of(new Pair("p00", "p01"), new Pair("p00", "p02"), new Pair("p05", "p09"));
    Seating found = seat(Pool.of(people).met(met).build(), 3, 2);
    assertEquals(0, found.repeats());
    met.forEach(pair -> assertTrue(!found.companionsOf(pair.first()).contains(pair.second())));
  }

  @Test
  void where_two_rounds_must_seat_the_same_people_the_repeats_are_told() {
    Seating found = seat(Pool.of(TimedRoundsTest.fitting(3)).build(), 3, 2);
    assertEquals(3, found.repeats());
    assertEquals(found.points(), seat(Pool.of(TimedRoundsTest.fitting(3)).build(), 3, 1).points());
  }

  @Test
  void no_rounds_bring_nobody_anything() {
    Seating found = seat(Pool.of(TimedRoundsTest.fitting(9)).build(), 3, 0);
    assertEquals(0, found.points());
    assertEquals(0, found.bound());
  }

  @Test
  void where_all_are_apart_nobody_is_seated() {
    List<Participant> people = TimedRoundsTest.fitting(5);
    var all = new ArrayList<Pair>();
    for (Participant one : people) {
      for (Participant other : people) {
        if (one.compareTo(other) < 0) {
          all.add(new Pair(one.id(), other.id()));
        }
      }
    }
    SeatedRound round = seat(Pool.of(people).vetoed(all).build(), 3, 1).rounds().get(0);
    assertEquals(List.of(), round.tables());
    assertEquals(5, round.unseated().size());
  }

  @Test
  void exchanging_seats_never_makes_a_seating_worse_and_counts_what_it_changes() {
    for (int seed = 0; seed < 20; seed++) {
      Pool pool = Instances.room(24, 12, seed);
      var draw = new Draw(new Profiles(pool, WEIGHTS), SEED);
      var plan = new SeatingPlan(draw, 4, 2);
      new FirstSeating(draw, plan).fill();
      long before = worth(draw, plan);
      long gained = plan.improve(new SplittableRandom(seed), 2_000);
      assertEquals(before + gained, worth(draw, plan));
      assertTrue(gained >= 0);
    }
  }

  @Test
  void the_smallest_rooms_have_their_tables() {
    assertEquals(List.of(), seat(Pool.of(List.of()).build(), 4, 1).rounds().get(0).tables());
    assertEquals(
        List.of("p00"),
        seat(Pool.of(TimedRoundsTest.fitting(1)).build(), 4, 1).rounds().get(0).unseated());
    Pool none = Pool.of(TimedRoundsTest.fitting(4, 0)).build();
    assertEquals(new SeatedRound(List.of(), List.of()), seat(none, 4, 1).rounds().get(0));
    assertEquals(List.of(), seat(none, 4, 0).rounds());
    assertEquals(Bonuses.WHOLE, seat(none, 4, 1).shareOfLooseBound());
  }

  @Test
  void what_tables_do_not_know_is_refused() {
    Pool locked =
        Pool.of(TimedRoundsTest.fitting(4)).locked(List.of(new Pair("p00", "p01"))).build();
    assertThrows(IllegalArgumentException.class, () -> seat(locked, 4, 1));
    Pool any = Pool.of(TimedRoundsTest.fitting(4)).build();
    assertThrows(IllegalArgumentException.class, () -> seat(any, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> seat(any, 7, 1));
  }

  @Test
  void the_order_of_the_input_changes_nothing() {
    Pool pool = TimedRoundsTest.unlocked(new Crowd(11).pool(23, 2, Objective.FAIR));
    String found = seat(pool, 4, 2).toString();
    for (int i = 0; i < 3; i++) {
      var people = new ArrayList<>(pool.people());
      Collections.shuffle(people, new Random(i));
      assertEquals(found, seat(TimedRoundsTest.copy(pool, people), 4, 2).toString());
    }
  }

  private static void assertHolds(Pool pool, Seating found, int seats) {
    var wanted = new TreeSet<String>();
    pool.people().stream()
        .filter(person -> pool.capOf(person) > 0)
        .forEach(person -> wanted.add(person.id()));
    Map<Pair, Integer> together = new HashMap<>();
    for (SeatedRound round : found.rounds()) {
      var here = new TreeSet<>(round.unseated());
      for (List<String> table : round.tables()) {
        assertTrue(table.size() >= 2 && table.size() <= seats);
        for (String one : table) {
          assertTrue(here.add(one), "somebody has two seats");
          table.stream()
              .filter(other -> one.compareTo(other) < 0)
              .forEach(other -> together.merge(new Pair(one, other), 1, Integer::sum));
        }
      }
      assertEquals(wanted, here);
    }
    Set<Pair> apart = new HashSet<>(together.keySet());
    apart.retainAll(pool.vetoed());
    assertEquals(Set.of(), apart);
    int repeats =
        together.entrySet().stream()
            .mapToInt(each -> each.getValue() - (pool.met().contains(each.getKey()) ? 0 : 1))
            .sum();
    assertEquals(repeats, found.repeats());
    assertTrue(found.points() <= found.bound());
  }

  /** What 24 people at tables of four in two rounds earn. */
  private static long worth(Draw draw, SeatingPlan plan) {
    var together = new TreeSet<Pair>();
    int seen = 0;
    for (int round = 0; round < 2; round++) {
      for (List<String> table : plan.seated(round).tables()) {
        for (String one : table) {
          for (String other : table) {
            if (one.compareTo(other) < 0) {
              together.add(new Pair(one, other));
              seen++;
            }
          }
        }
      }
    }
    assertEquals(72, seen);
    long repeats = seen - together.size();
    for (int a = 0; a < plan.people; a++) {
      for (int b = a + 1; b < plan.people; b++) {
        Pair pair = new Pair(draw.all.get(a).id(), draw.all.get(b).id());
        assertEquals(!together.contains(pair), plan.isFresh(a, b));
      }
    }
    long points =
        IntStream.range(0, draw.candidates.size)
            .filter(
                pair ->
                    together.contains(
                        new Pair(
                            draw.all.get(draw.candidates.a[pair]).id(),
                            draw.all.get(draw.candidates.b[pair]).id())))
            .mapToLong(pair -> draw.candidates.points[pair])
            .sum();
    return points - repeats * plan.again;
  }

  private static Seating seat(Pool pool, int seats, int rounds) {
    return new Tables(WEIGHTS, SEED).seat(pool, seats, rounds);
  }
}
