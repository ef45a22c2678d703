package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Families on which relaxations, shortlists and heuristics fail. */
class HardInstancesTest {

  private static final int PEOPLE = 500;
  private final Matcher matcher = new FairMatcher();

  @Test
  void in_odd_cliques_one_of_each_stays_out() {
    // Cliques of five: two pairs each with one place, five with two, seven with three.
    assertEquals(100 * 2 * 10, value(Instances.oddCliques(PEOPLE, 1)));
    assertEquals(100 * 5 * 10, value(Instances.oddCliques(PEOPLE, 2)));
    assertEquals(100 * 7 * 10, value(Instances.oddCliques(PEOPLE, 3)));
  }

  @Test
  void odd_cycles_pair_over_their_bridges() {
    for (int cap = 1; cap <= 3; cap++) {
      value(Instances.bridgedCycles(PEOPLE, cap));
    }
  }

  @Test
  void the_centre_of_a_star_takes_the_best() {
    for (int cap = 1; cap <= 3; cap++) {
      assertEquals(10L * cap * 102, value(Instances.stars(PEOPLE, cap)));
    }
  }

  @Test
  void two_odd_communities_meet_over_one_bridge() {
    for (int cap = 1; cap <= 3; cap++) {
      value(Instances.communities(PEOPLE, cap, cap));
    }
  }

  @Test
  void equal_points_and_few_different_ones_are_no_harder() {
    for (int cap = 1; cap <= 3; cap++) {
      value(Instances.quantised(PEOPLE, cap, 1, cap));
      value(Instances.quantised(PEOPLE, cap, 5, cap));
    }
  }

  @Test
  void smaller_ones_equal_another_algorithm() {
    var other = new FairMatcher(new GadgetSolver(new JGraphtMatching()));
    for (int cap = 1; cap <= 2; cap++) {
      for (GradedPairs pairs :
          List.of(
              Instances.oddCliques(60, cap),
              Instances.bridgedCycles(60, cap),
              Instances.communities(60, cap, 1),
              Instances.quantised(60, cap, 5, 1),
              Instances.complete(40, cap, 1))) {
        assertEquals(other.match(pairs, 1).value(), value(pairs));
      }
    }
  }

  @Test
  void a_room_of_two_hundred_is_proven_best() {
    Pool room = Instances.room(200, 3, 1);
    Matching found = matcher.match(room, Weights.standard(), 1);
    assertTrue(found.report().proven());
    assertEquals(List.of(), CertificateChecker.problems(room, Weights.standard(), 1, found));
  }

  private long value(GradedPairs pairs) {
    GradedMatching found = matcher.match(pairs, 1);
    assertTrue(found.proven());
    assertEquals(found.value(), found.bound());
    return found.value();
  }
}
