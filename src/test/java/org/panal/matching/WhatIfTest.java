package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final Weights WEIGHTS = Weights.standard();

  @Test
  void what_is_so_already_changes_nothing_and_costs_nothing() {
    for (int seed = 0; seed < 120; seed++) {
      Pool pool = new Crowd(seed).pool(4 + seed % 6, 2, Objective.FAIR);
      var whatIf = new WhatIf(pool, WEIGHTS, seed);
      for (Pair pair : pairs(pool)) {
        boolean isUsed = whatIf.best().between(pair.first(), pair.second()).isPresent();
        if (isUsed && Locks.allow(pool, WEIGHTS, pair)) {
          assertFree(whatIf, whatIf.together(pair));
        } else if (!isUsed) {
          assertFree(whatIf, whatIf.apart(pair));
        }
      }
    }
  }

  @Test
  void nothing_that_could_have_been_drawn_anyway_costs_less_than_nothing() {
    int costly = 0;
    for (int seed = 0; seed < 120; seed++) {
      Pool pool = new Crowd(seed).pool(4 + seed % 6, 2, Objective.FAIR);
      var whatIf = new WhatIf(pool, WEIGHTS, seed);
      for (Pair pair : pairs(pool)) {
        if (!pool.locked().contains(pair)) {
          WhatIf.Change apart = whatIf.apart(pair);
          assertTrue(apart.price().sign() >= 0, "seed " + seed + " " + pair + apart.price());
          assertTrue(apart.after().between(pair.first(), pair.second()).isEmpty());
          costly += apart.price().sign();
        }
        if (Locks.allow(pool, WEIGHTS, pair)) {
          WhatIf.Change together = whatIf.together(pair);
          assertTrue(
              !isCandidate(pool, pair) || together.price().sign() >= 0,
              "seed " + seed + " " + pair + together.price());
          assertTrue(together.after().between(pair.first(), pair.second()).isPresent());
          assertKept(pool, together.after());
        }
      }
    }
    assertTrue(costly > 50, "only " + costly + " had a price");
  }

  @Test
  void the_price_is_what_looking_at_every_choice_gives() {
    for (int seed = 0; seed < 150; seed++) {
      Pool pool = withoutMentors(new Crowd(seed).pool(3 + seed % 4, 2, Objective.FAIR));
      var whatIf = new WhatIf(pool, WEIGHTS, seed);
      long[] best = new BruteForce(pool, WEIGHTS, seed).best();
      for (Pair pair : pairs(pool)) {
        if (!pool.locked().contains(pair)) {
          Pool apart = with(pool, List.of(pair), List.of());
          assertPrice(best, new BruteForce(apart, WEIGHTS, seed).best(), whatIf.apart(pair));
        }
        if (Locks.allow(pool, WEIGHTS, pair)) {
          Pool together = with(pool, List.of(), List.of(pair));
          assertPrice(best, new BruteForce(together, WEIGHTS, seed).best(), whatIf.together(pair));
        }
      }
    }
  }

  @Test
  void a_lock_breaks_no_veto_and_no_cap_and_does_not_tell_which_it_was() {
    Participant ana = Participant.named("ana").cap(1).offers("x").seeks("y").build();
    Participant luis = Participant.named("luis").cap(2).offers("y").seeks("x").build();
    Participant pau = Participant.named("pau").cap(2).offers("y").seeks("x").build();
    Pool pool = Pool.of(List.of(ana, luis, pau)).build();
    Pair pair = Pair.of("ana", "luis");
    assertTrue(Locks.allow(pool, WEIGHTS, pair));
    assertFalse(Locks.allow(with(pool, List.of(pair), List.of()), WEIGHTS, pair));
    assertFalse(Locks.allow(with(pool, List.of(), List.of(Pair.of("ana", "pau"))), WEIGHTS, pair));
    assertFalse(Locks.allow(pool, WEIGHTS, Pair.of("ana", "somebody")));
    var whatIf = new WhatIf(pool, WEIGHTS, 7);
    assertEquals(
        assertThrows(
                IllegalArgumentException.class, () -> whatIf.together(Pair.of("ana", "somebody")))
            .getMessage(),
        assertThrows(
                IllegalArgumentException.class,
                () -> new WhatIf(with(pool, List.of(pair), List.of()), WEIGHTS, 7).together(pair))
            .getMessage());
  }

  private static void assertFree(WhatIf whatIf, WhatIf.Change change) {
    assertSame(whatIf.best(), change.after());
    assertEquals(0, change.price().sign());
    assertEquals(0, change.price().points());
  }

  private static void assertPrice(long[] best, long[] other, WhatIf.Change change) {
    int levels = change.price().levels().size();
    long[] expected = new long[levels + 1];
    for (int i = 0; i <= levels; i++) {
      expected[i] = best[i] - other[i];
    }
    LongStream counts = change.price().levels().stream().mapToLong(Integer::longValue);
    assertArrayEquals(
        expected, LongStream.concat(counts, LongStream.of(change.price().value())).toArray());
  }

  /** Nobody gets more introductions than they asked for, nor more mentees than they take. */
  private static void assertKept(Pool pool, Matching after) {
    for (Participant person : pool.people()) {
      assertTrue(after.introductionsOf(person.id()).size() <= pool.capOf(person));
    }
    for (MatchedPair found : after.introductions()) {
      assertTrue(
          pool.locked().contains(found.pair()) || !new RuledOut(pool, WEIGHTS).has(found.pair()));
    }
  }

  private static boolean isCandidate(Pool pool, Pair pair) {
    var all = new Profiles(pool, WEIGHTS);
    return new Vetoes(all).of(all.indexOf(pair.first()), all.indexOf(pair.second())).isEmpty();
  }

  private static List<Pair> pairs(Pool pool) {
    var pairs = new ArrayList<Pair>();
    for (Participant one : pool.people()) {
      for (Participant other : pool.people()) {
        if (one.compareTo(other) < 0) {
          pairs.add(new Pair(one.id(), other.id()));
        }
      }
    }
    return pairs;
  }

  private static Pool withoutMentors(Pool pool) {
    List<Participant> people =
        pool.people().stream()
            .map(
                person ->
                    new Participant(
                        person.id(),
                        person.cap(),
                        person.field(),
                        person.organisation(),
                        person.avoidsOwnOrganisation(),
                        person.offers(),
                        person.seeks(),
                        List.of(),
                        List.of(),
                        person.goals(),
                        person.interests(),
                        person.languages(),
                        person.formats()))
            .toList();
    return with(people, pool, List.of(), List.of());
  }

  private static Pool with(Pool pool, List<Pair> vetoed, List<Pair> locked) {
    return with(pool.people(), pool, vetoed, locked);
  }

  private static Pool with(
      List<Participant> people, Pool pool, List<Pair> vetoed, List<Pair> locked) {
    var apart = new TreeSet<>(pool.vetoed());
    apart.addAll(vetoed);
    var together = new TreeSet<>(pool.locked());
    together.addAll(locked);
    return new Pool(
        people,
        pool.knowledge(),
        apart,
        pool.met(),
        together,
        pool.kept(),
        pool.introductions(),
        pool.floor(),
        pool.objective());
  }
}
