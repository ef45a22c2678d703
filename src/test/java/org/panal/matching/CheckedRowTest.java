package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of the checker against the rules for one pair. */
class CheckedRowTest {

  private static final Weights HEAVY =
      new Weights(200, 200, 77, 9_999, 9_998, 9_997, 9_996, 9_995, 9, 8, 7, Bonuses.standard());

  @Test
  void every_pair_is_scored_as_if_it_were_alone() {
    int mentored =
        IntStream.range(0, 300)
            .map(
                seed -> {
                  Pool pool = new Crowd(seed).pool(2 + seed % 30, 3, Objective.FAIR);
                  return same(pool, seed % 2 == 0 ? Weights.standard() : HEAVY);
                })
            .sum();
    assertTrue(mentored > 100, "hardly anybody is a mentor");
    for (int seed : List.of(1, 2, 3)) {
      same(Instances.room(150, 3, seed), HEAVY);
    }
  }

  /** Tells how many mentor the other. */
  private static int same(Pool pool, Weights weights) {
    var all = new Profiles(pool, weights);
    var row = new CheckedRow(all);
    int mentored = 0;
    for (int a = 0; a < all.size(); a++) {
      row.of(a);
      for (int b = a + 1; b < all.size(); b++) {
        Profile one = all.get(a);
        Profile other = all.get(b);
        assertEquals(Affinities.concrete(one, other, all), row.look(b));
        CheckedPool.Scored found = row.scored(b);
        mentored += found.mentorsA() ? 1 : 0;
        assertEquals(
            new CheckedPool.Scored(
                a,
                b,
                Affinities.points(one, other, all),
                Exchange.benefit(other, one, weights),
                Exchange.benefit(one, other, weights),
                Mentors.topic(one, other) >= 0,
                Mentors.topic(other, one) >= 0),
            found);
      }
    }
    return mentored;
  }
}
