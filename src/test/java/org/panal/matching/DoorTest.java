package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoorTest {

  private static final long SEED = 7;
  private static final Weights WEIGHTS = Weights.standard();

  @Test
  void the_repair_is_as_good_as_solving_anew_with_the_kept_pairs_locked() {
    int added = 0;
    for (int seed = 0; seed < 250; seed++) {
      Objective objective = Objective.values()[seed % 2];
      Pool published = new Crowd(seed).pool(4 + seed % 17, 1 + seed % 3, objective);
      Repaired repaired = repair(published, someOf(published, seed), walkIns(seed));
      Matching anew = new FairMatcher().match(repaired.pool(), WEIGHTS, SEED);
      Matching found = repaired.matching();
      assertEquals(anew.introductions(), found.introductions(), "seed " + seed);
      assertEquals(anew.unmatched(), found.unmatched(), "seed " + seed);
      assertEquals(anew.report().value(), found.report().value());
      assertEquals(counts(anew), counts(found));
      assertTrue(found.report().proven());
      assertEquals(List.of(), CertificateChecker.problems(repaired.pool(), WEIGHTS, SEED, found));
      added += repaired.added().size();
    }
    assertTrue(added > 200, "only " + added + " new introductions");
  }

  @Test
  void whoever_is_here_keeps_the_introductions_to_whoever_is_here() {
    for (int seed = 0; seed < 200; seed++) {
      Pool published = new Crowd(seed).pool(16, 2, Objective.FAIR);
      Matching before = new FairMatcher().match(published, WEIGHTS, SEED);
      Collection<String> absent = someOf(published, seed);
      Repaired repaired = new Door(published, before, WEIGHTS, SEED).repair(absent, walkIns(seed));
      for (MatchedPair found : before.introductions()) {
        boolean stands = absent.stream().noneMatch(found.pair()::has);
        assertEquals(stands, repaired.kept().contains(found.pair()));
        assertEquals(!stands, repaired.broken().contains(found.pair()));
        assertTrue(
            !stands
                || repaired
                    .matching()
                    .between(found.pair().first(), found.pair().second())
                    .isPresent());
      }
      assertFalse(
          repaired.matching().introductions().stream()
              .anyMatch(found -> absent.stream().anyMatch(found.pair()::has)));
    }
  }

  @Test
  void two_whose_partners_are_missing_meet_each_other() {
    List<Participant> four = fitting("a", "b", "c", "d");
    Pool published = Pool.of(four).build();
    Matching before = new FairMatcher().match(published, WEIGHTS, SEED);
    String absent = before.introductions().get(0).pair().first();
    String alone = before.introductions().get(0).pair().second();
    Repaired repaired =
        new Door(published, before, WEIGHTS, SEED).repair(List.of(absent), fitting("walk-in"));
    assertEquals(
        List.of(Pair.of(alone, "walk-in")),
        repaired.added().stream().map(MatchedPair::pair).toList());
    assertEquals(1, repaired.kept().size());
  }

  @Test
  void a_pair_that_was_blocked_since_does_not_stand() {
    List<Participant> two = fitting("a", "b");
    Matching before = new FairMatcher().match(Pool.of(two).build(), WEIGHTS, SEED);
    Pool since = Pool.of(two).vetoed(List.of(new Pair("a", "b"))).build();
    Repaired repaired = new Door(since, before, WEIGHTS, SEED).repair(List.of(), List.of());
    assertEquals(List.of(), repaired.matching().introductions());
    assertEquals(List.of(new Pair("a", "b")), repaired.broken());
  }

  @Test
  void nobody_at_all_is_an_empty_evening() {
    List<Participant> two = fitting("a", "b");
    Repaired empty = repair(Pool.of(List.of()).build(), List.of(), List.of());
    assertEquals(List.of(), empty.matching().introductions());
    Repaired gone = repair(Pool.of(two).build(), List.of("a", "b"), List.of());
    assertEquals(List.of(), gone.matching().introductions());
    Repaired one = repair(Pool.of(two).build(), List.of("a"), List.of());
    assertEquals(Unmatched.NO_ADMISSIBLE_PARTNER, one.whyNot("b").orElseThrow().code());
  }

  @Test
  void the_order_of_the_input_changes_nothing() {
    Pool published = new Crowd(3).pool(20, 2, Objective.FAIR);
    var absent = new ArrayList<>(someOf(published, 3));
    var walkIns = new ArrayList<>(walkIns(3));
    Repaired found = repair(published, absent, walkIns);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(absent, new Random(i));
      Collections.shuffle(walkIns, new Random(i));
      assertEquals(found.toString(), repair(published, absent, walkIns).toString());
    }
  }

  private static List<Integer> counts(Matching found) {
    return found.report().levels().stream().map(LevelCount::count).toList();
  }

  private static Repaired repair(
      Pool published, Collection<String> absent, Collection<Participant> walkIns) {
    Matching before = new FairMatcher().match(published, WEIGHTS, SEED);
    return new Door(published, before, WEIGHTS, SEED).repair(absent, walkIns);
  }

  private static Collection<String> someOf(Pool pool, int seed) {
    var random = new Random(seed);
    var some = new HashSet<String>();
    pool.people().stream()
        .filter(person -> random.nextInt(4) == 0)
        .forEach(person -> some.add(person.id()));
    return some;
  }

  private static Collection<Participant> walkIns(int seed) {
    var crowd = new Crowd(seed + 10_000);
    return IntStream.range(26, 26 + seed % 4).mapToObj(crowd::person).toList();
  }

  private static List<Participant> fitting(String... ids) {
    return List.of(ids).stream()
        .map(id -> Participant.named(id).cap(1).offers("editing").seeks("editing").build())
        .toList();
  }
}
