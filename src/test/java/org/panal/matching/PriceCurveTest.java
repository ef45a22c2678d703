package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What wishes cost: more of them never cost less, and more freedom never brings less. */
class PriceCurveTest {

  private static final Weights WEIGHTS = Weights.standard();
  private static final long SEED = 3;

  @Test
  void each_pair_forced_besides_costs_something_or_nothing_but_never_less_than_nothing() {
    int costly = 0;
    for (int seed = 0; seed < 12; seed++) {
      Pool pool = room(24, 2, seed);
      MatchingReport before = report(pool);
      var forced = new ArrayList<Pair>();
      for (Pair pair : candidates(pool)) {
        if (Locks.allow(Pool.of(pool.people()).locked(forced).build(), WEIGHTS, pair)) {
          forced.add(pair);
          MatchingReport after = report(Pool.of(pool.people()).locked(forced).build());
          assertTrue(compare(after, before) <= 0, "seed " + seed + " " + pair);
          costly += compare(after, before) < 0 ? 1 : 0;
          before = after;
        }
      }
    }
    assertTrue(costly > 20, "only " + costly + " had a price");
  }

  @Test
  void each_pair_ruled_out_besides_never_makes_the_rest_better() {
    int costly = 0;
    for (int seed = 0; seed < 6; seed++) {
      Pool pool = room(16, 2, seed);
      MatchingReport before = report(pool);
      var apart = new ArrayList<Pair>();
      for (Pair pair : candidates(pool)) {
        apart.add(pair);
        MatchingReport after = report(Pool.of(pool.people()).vetoed(apart).build());
        assertTrue(compare(after, before) <= 0, "seed " + seed + " " + pair);
        costly += compare(after, before) < 0 ? 1 : 0;
        before = after;
      }
      assertEquals(0, before.covered());
    }
    assertTrue(costly > 20, "only " + costly + " had a price");
  }

  @Test
  void one_more_introduction_for_somebody_never_makes_a_fair_round_worse() {
    int worthIt = 0;
    for (int seed = 0; seed < 12; seed++) {
      List<Participant> people = room(24, 1, seed).people();
      MatchingReport before = report(Pool.of(people).introductions(2).build());
      for (int person = 0; person < people.size(); person++) {
        var wishing = new ArrayList<>(people);
        wishing.set(person, people.get(person).withCap(2));
        MatchingReport after = report(Pool.of(wishing).introductions(2).build());
        assertTrue(compare(after, before) >= 0, "seed " + seed + " person " + person);
        worthIt += compare(after, before) > 0 ? 1 : 0;
      }
    }
    assertTrue(worthIt > 20, "only " + worthIt + " were worth something");
  }

  @Test
  void more_introductions_for_everybody_never_cover_or_serve_fewer() {
    for (int seed = 0; seed < 6; seed++) {
      List<Participant> people = room(40, 5, seed).people();
      MatchingReport before = report(Pool.of(people).introductions(0).build());
      for (int most = 1; most <= 5; most++) {
        MatchingReport after = report(Pool.of(people).introductions(most).build());
        assertTrue(compare(after, before) >= 0, "seed " + seed + " " + most);
        before = after;
      }
    }
  }

  private static Pool room(int people, int cap, int seed) {
    return Pool.of(Instances.room(people, cap, seed).people()).build();
  }

  private static MatchingReport report(Pool pool) {
    return new FairMatcher().match(pool, WEIGHTS, SEED).report();
  }

  private static List<Pair> candidates(Pool pool) {
    var draw = new Draw(new Profiles(pool, WEIGHTS), SEED);
    var pairs = new ArrayList<Pair>();
    for (int pair = 0; pair < draw.candidates.size; pair++) {
      pairs.add(
          new Pair(
              draw.all.get(draw.candidates.a[pair]).id(),
              draw.all.get(draw.candidates.b[pair]).id()));
    }
    return pairs;
  }

  /** In the order of the objective: each level, coverage first, then the value. */
  private static int compare(MatchingReport one, MatchingReport other) {
    for (int level = 0; level < one.levels().size(); level++) {
      int more =
          Integer.compare(one.levels().get(level).count(), other.levels().get(level).count());
      if (more != 0) {
        return more;
      }
    }
    return Long.compare(one.value(), other.value());
  }
}
