package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuledOutTest {

  @Test
  void a_proof_holds_with_no_more_told_of_who_rules_out_whom_than_it_needs() {
    int hidden = 0;
    int told = 0;
    for (int seed = 0; seed < 400; seed++) {
      Pool pool = new Crowd(seed).pool(3 + seed % 22, 2, Objective.FAIR);
      Matching answer = new FairMatcher().match(pool, Weights.standard(), seed);
      RuledOut ruledOut = new RuledOut(pool, Weights.standard());
      SortedSet<Pair> needed = ruledOut.neededFor(answer, seed);
      assertTrue(needed.stream().allMatch(ruledOut::has), "seed " + seed);
      Pool discreet = ruledOut.hidden(needed);
      assertEquals(
          List.of(),
          CertificateChecker.problemsWithoutReasons(discreet, Weights.standard(), seed, answer),
          "seed " + seed);
      told += needed.size();
      hidden += pool.vetoed().size() + pool.met().size();
    }
    assertTrue(told < hidden / 4, told + " of " + hidden);
  }

  @Test
  void none_of_the_pairs_it_tells_could_be_left_out() {
    int told = 0;
    for (int seed = 0; seed < 300; seed++) {
      Pool pool = new Crowd(seed).pool(10, 2, Objective.FAIR);
      Matching answer = new FairMatcher().match(pool, Weights.standard(), seed);
      RuledOut ruledOut = new RuledOut(pool, Weights.standard());
      SortedSet<Pair> needed = ruledOut.neededFor(answer, seed);
      told += needed.size();
      if (!needed.isEmpty()) {
        assertFalse(
            CertificateChecker.problemsWithoutReasons(
                    ruledOut.hidden(new TreeSet<>()), Weights.standard(), seed, answer)
                .isEmpty());
      }
    }
    assertTrue(told > 0);
  }

  @Test
  void whoever_blocked_somebody_is_not_told_apart_from_who_met_them() {
    Pool plain =
        Pool.of(
                List.of(
                    Participant.named("ana").offers("x").seeks("y").build(),
                    Participant.named("luis").offers("y").seeks("x").build()))
            .build();
    Pair pair = Pair.of("ana", "luis");
    Pool blocked = Pool.of(plain.people()).vetoed(List.of(pair)).build();
    Pool met = Pool.of(plain.people()).met(List.of(pair)).build();
    assertFalse(new RuledOut(plain, Weights.standard()).has(pair));
    assertEquals(shown(blocked), shown(met));
  }

  private static Pool shown(Pool pool) {
    Matching answer = new FairMatcher().match(pool, Weights.standard(), 7);
    RuledOut ruledOut = new RuledOut(pool, Weights.standard());
    return ruledOut.hidden(ruledOut.neededFor(answer, 7));
  }
}
