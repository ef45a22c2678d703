package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimedRoundsTest {

  private static final long SEED = 7;
  private static final Weights WEIGHTS = Weights.standard();

  @Test
  void in_any_crowd_nobody_meets_twice_or_whom_they_must_not_and_nobody_is_forgotten() {
    for (int seed = 0; seed < 120; seed++) {
      Pool pool = unlocked(new Crowd(seed).pool(seed % 15, 2, Objective.FAIR));
      int rounds = 1 + seed % 5;
      assertHolds(pool, plan(pool, rounds), rounds);
    }
  }

  @Test
  void no_timetable_has_more_points_than_the_bound() {
    int exact = 0;
    for (int seed = 0; seed < 150; seed++) {
      Pool pool = unlocked(new Crowd(seed).pool(3 + seed % 4, 2, Objective.FAIR));
      Timetable found = plan(pool, 2);
      long best = bestOfTwoRounds(pool);
      assertTrue(best <= found.bound(), "seed " + seed);
      assertTrue(found.points() <= best, "seed " + seed);
      exact += found.points() == best ? 1 : 0;
    }
    assertTrue(exact > 120, "only " + exact + " of 150 small timetables are the best");
  }

  @Test
  void with_an_odd_number_one_rests_in_each_round_and_nobody_rests_twice() {
    for (int people = 5; people <= 15; people += 2) {
      int rounds = people / 2;
      var room = new ArrayList<>(fitting(people - 1));
      room.add(Participant.named("worth less to all").offers("editing").build());
      Timetable found = plan(Pool.of(room).build(), rounds);
      Set<String> rested = new HashSet<>();
      for (TimedRound round : found.rounds()) {
        assertEquals(1, round.resting().size());
        assertTrue(rested.addAll(round.resting()), "somebody rests twice");
      }
    }
  }

  @Test
  void with_an_even_number_nobody_rests() {
    for (int people = 4; people <= 16; people += 4) {
      Timetable found = plan(Pool.of(fitting(people)).build(), people / 2);
      assertTrue(found.rounds().stream().allMatch(round -> round.resting().isEmpty()));
    }
  }

  @Test
  void two_rounds_drawn_together_are_better_than_one_after_the_other() {
    Pool pool = Instances.room(60, 6, 3);
    var draw = new Draw(new Profiles(pool, WEIGHTS), SEED);
    var plan = new TalkPlan(draw, 6, new PointsBound(draw));
    IntStream.range(0, 6).forEach(plan::add);
    long before = points(draw, plan);
    for (int one = 0; one < 6; one++) {
      for (int other = one + 1; other < 6; other++) {
        long last = points(draw, plan);
        int talks = IntStream.of(plan.talks).sum();
        new TwoRounds(plan, one, other).improve();
        boolean asMany = IntStream.of(plan.talks).sum() == talks;
        assertTrue(!asMany || points(draw, plan) >= last);
        assertTrue(IntStream.of(plan.talks).sum() >= talks);
      }
    }
    assertTrue(points(draw, plan) > before, "nothing was bettered");
  }

  @Test
  void a_room_of_sixty_comes_within_a_percent_of_the_bound() {
    Timetable found = plan(Instances.room(60, 3, 60), 6);
    assertTrue(found.gapInBasisPoints() <= 100, () -> "gap " + found.gapInBasisPoints());
    assertTrue(found.points() <= found.bound());
  }

  @Test
  void the_smallest_rooms_have_their_timetables() {
    assertEquals(3, plan(Pool.of(List.of()).build(), 3).rounds().size());
    assertEquals(List.of(), plan(Pool.of(fitting(4)).build(), 0).rounds());
    assertEquals(3, plan(Pool.of(fitting(1)).build(), 3).restsOf("p00"));
    Timetable none = plan(Pool.of(fitting(4, 0)).build(), 2);
    assertEquals(0, none.points());
    assertEquals(List.of(), none.rounds().get(0).resting());
    var all = new ArrayList<Pair>();
    for (Participant one : fitting(5)) {
      for (Participant other : fitting(5)) {
        if (one.compareTo(other) < 0) {
          all.add(new Pair(one.id(), other.id()));
        }
      }
    }
    Timetable apart = plan(Pool.of(fitting(5)).vetoed(all).build(), 2);
    assertEquals(2, apart.restsOf("p03"));
    assertEquals(List.of(Optional.empty(), Optional.empty()), apart.partnersOf("p03"));
    assertEquals(0, apart.gapInBasisPoints());
  }

  @Test
  void locks_are_refused() {
    Pool locked = Pool.of(fitting(4)).locked(List.of(new Pair("p00", "p01"))).build();
    assertThrows(IllegalArgumentException.class, () -> plan(locked, 2));
  }

  @Test
  void the_order_of_the_input_changes_nothing() {
    Pool pool = unlocked(new Crowd(11).pool(19, 2, Objective.FAIR));
    String found = plan(pool, 4).toString();
    for (int i = 0; i < 3; i++) {
      var people = new ArrayList<>(pool.people());
      Collections.shuffle(people, new Random(i));
      assertEquals(found, plan(copy(pool, people), 4).toString());
    }
  }

  private static void assertHolds(Pool pool, Timetable found, int rounds) {
    assertEquals(rounds, found.rounds().size());
    Set<Pair> seen = new TreeSet<>();
    long points = 0;
    for (TimedRound round : found.rounds()) {
      Set<String> here = new TreeSet<>(round.resting());
      for (MatchedPair talk : round.talks()) {
        assertTrue(seen.add(talk.pair()), "a pair talks twice");
        assertTrue(!pool.vetoed().contains(talk.pair()) && !pool.met().contains(talk.pair()));
        assertTrue(here.add(talk.pair().first()) && here.add(talk.pair().second()));
        assertEquals(talk.points(), talk.reasons().stream().mapToInt(Reason::points).sum());
        points += talk.points();
      }
      var wanted = new TreeSet<String>();
      pool.people().stream()
          .filter(person -> pool.capOf(person) > 0)
          .forEach(person -> wanted.add(person.id()));
      assertEquals(wanted, here);
    }
    assertEquals(points, found.points());
    assertTrue(points <= found.bound());
  }

  /** The most points of any two rounds that seat as many, as fairly, as can be. */
  private static long bestOfTwoRounds(Pool pool) {
    Pool asked =
        Pool.of(
                pool.people().stream()
                    .map(person -> person.withCap(pool.capOf(person) > 0 ? 2 : 0))
                    .toList())
            .knowledge(pool.knowledge())
            .vetoed(pool.vetoed())
            .met(pool.met())
            .floor(pool.floor())
            .build();
    var draw = new Draw(new Profiles(asked, WEIGHTS), SEED);
    return bestOfTwoRounds(draw, 0, new int[draw.people()], 0);
  }

  private static long bestOfTwoRounds(Draw draw, int pair, int[] rounds, long points) {
    if (pair == draw.candidates.size) {
      return points;
    }
    long best = bestOfTwoRounds(draw, pair + 1, rounds, points);
    for (int round = 1; round <= 2; round++) {
      int a = draw.candidates.a[pair];
      int b = draw.candidates.b[pair];
      if ((rounds[a] & round) == 0 && (rounds[b] & round) == 0) {
        rounds[a] |= round;
        rounds[b] |= round;
        long more = points + draw.candidates.points[pair];
        best = Math.max(best, bestOfTwoRounds(draw, pair + 1, rounds, more));
        rounds[a] ^= round;
        rounds[b] ^= round;
      }
    }
    return best;
  }

  private static long points(Draw draw, TalkPlan plan) {
    return IntStream.range(0, plan.roundOf.length)
        .filter(pair -> plan.roundOf[pair] != TalkPlan.APART)
        .mapToLong(pair -> draw.candidates.points[pair])
        .sum();
  }

  private static Timetable plan(Pool pool, int rounds) {
    return new TimedRounds(WEIGHTS, SEED).plan(pool, rounds);
  }

  static Pool unlocked(Pool pool) {
    return copy(pool, pool.people());
  }

  static Pool copy(Pool pool, List<Participant> people) {
    return Pool.of(people)
        .knowledge(pool.knowledge())
        .vetoed(pool.vetoed())
        .met(pool.met())
        .introductions(pool.introductions())
        .floor(pool.floor())
        .build();
  }

  static List<Participant> fitting(int people) {
    return fitting(people, 2);
  }

  static List<Participant> fitting(int people, int cap) {
    return IntStream.range(0, people)
        .mapToObj(i -> Participant.named("p%02d".formatted(i)).cap(cap))
        .map(person -> person.offers("editing").seeks("editing").build())
        .toList();
  }
}
