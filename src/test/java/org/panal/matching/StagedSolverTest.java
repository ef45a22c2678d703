package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StagedSolverTest {

  @Test
  void it_finds_what_one_matching_of_the_whole_gadget_finds() {
    var whole = new FairMatcher(new GadgetSolver(new JGraphtMatching()));
    for (int seed = 0; seed < 40; seed++) {
      for (Objective objective : Objective.values()) {
        Pool pool = new Crowd(seed).pool(10 + seed, 2, objective);
        Matching expected = whole.match(pool, Weights.standard(), seed);
        Matching found = new FairMatcher().match(pool, Weights.standard(), seed);
        assertEquals(expected.report().value(), found.report().value(), "seed " + seed);
        assertEquals(expected.report().levels(), found.report().levels(), "seed " + seed);
        assertTrue(found.report().proven());
      }
    }
  }

  @Test
  void every_answer_comes_with_a_proof() {
    for (int seed = 0; seed < 60; seed++) {
      for (Objective objective : Objective.values()) {
        Pool pool = new Crowd(seed).pool(10 + seed, 2, objective);
        Matching found = new FairMatcher().match(pool, Weights.standard(), seed);
        assertEquals(
            List.of(),
            CertificateChecker.problems(pool, Weights.standard(), seed, found),
            "seed " + seed);
      }
    }
  }
}
