package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckedSeatingTest {

  private static final Pool FIVE =
      Pool.of(
              Stream.of("a", "b", "c", "d", "e")
                  .map(id -> Participant.named(id).cap(id.equals("e") ? 0 : 1).build())
                  .toList())
          .vetoed(List.of(Pair.of("a", "d")))
          .met(List.of(Pair.of("a", "c")))
          .build();

  @Test
  void what_holds_passes_and_repeats_are_counted() {
    var check = new CheckedSeating(FIVE, 2);
    assertEquals(
        List.of(),
        check.problems(List.of(round("ab", "cd"), round("ac", "bd"), round("ab", "cd"))));
    assertEquals(3, check.repeats(), "a and c had met; two pairs sit together again");
    assertEquals(List.of(), check.problems(List.of(round("ab", "cd"))));
    assertEquals(0, check.repeats());
  }

  @Test
  void nobody_is_forgotten_seated_twice_or_with_whom_they_must_not_sit() {
    wrong("somebody is forgotten", round("ab"));
    wrong("somebody sits in two places at once", round("ab", "ac", "bd"));
    wrong("somebody sits who takes no part", round("ab", "cd", "e"));
    wrong("two sit together who must not", round("ad", "bc"));
    wrong("a table with too many people", round("abc"));
    wrong("a table of one", round("ab", "c", "d"));
  }

  private static void wrong(String what, SeatedRound round) {
    List<String> problems = new CheckedSeating(FIVE, 2).problems(List.of(round));
    assertTrue(problems.contains(what), () -> what + " in " + problems);
  }

  private static SeatedRound round(String... tables) {
    List<List<String>> seated = Stream.of(tables).map(table -> List.of(table.split(""))).toList();
    return new SeatedRound(seated, List.of());
  }

  @Test
  void every_timetable_and_seating_of_random_rooms_passes() {
    IntStream.range(0, 40)
        .forEach(
            seed -> {
              Pool pool = unlocked(new Crowd(seed).pool(9 + seed % 6, 3, Objective.FAIR));
              var talks = new CheckedSeating(pool, 2);
              Timetable timetable = new TimedRounds(Weights.standard(), seed).plan(pool, 4);
              assertEquals(List.of(), talks.problems(timetable.asTables()));
              assertEquals(0, talks.repeats());
              var tables = new CheckedSeating(pool, 4);
              Seating seating = new Tables(Weights.standard(), seed).seat(pool, 4, 2);
              assertEquals(List.of(), tables.problems(seating.rounds()));
              assertEquals(seating.repeats(), tables.repeats());
            });
  }

  private static Pool unlocked(Pool pool) {
    return Pool.of(pool.people())
        .knowledge(pool.knowledge())
        .vetoed(pool.vetoed())
        .met(pool.met())
        .introductions(3)
        .build();
  }
}
