package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckedSetsTest {

  @Test
  void the_price_of_two_nodes_is_that_of_every_set_around_both() {
    for (int seed = 0; seed < 30; seed++) {
      int[] within = forest(1 + 3 * seed, seed % 3, new Random(seed));
      var sets = new CheckedSets(sets(within));
      for (int one = 0; one < within.length; one++) {
        for (int other = 0; other < within.length; other++) {
          assertEquals(price(within, one, other), sets.priceOfBoth(place(one), place(other)));
        }
        assertEquals(0, sets.priceOfBoth(place(one), place(-1)));
      }
    }
  }

  @Test
  void a_chain_of_many_thousand_is_no_deeper_to_look_through() {
    int[] within = new int[100_000];
    for (int set = 0; set < within.length; set++) {
      within[set] = set - 1;
    }
    var sets = new CheckedSets(sets(within));
    long sum = 0;
    for (int set = 0; set < within.length; set++) {
      sum += set + 1;
      assertEquals(sum, sets.priceOfBoth(place(set), place(within.length - 1)));
    }
  }

  @Test
  void a_set_within_a_later_one_is_seen() {
    for (int[] wrong : List.of(new int[] {0}, new int[] {1, -1}, new int[] {-2})) {
      var sets = new CheckedSets(sets(wrong));
      assertTrue(!sets.areOddAndNested());
      assertEquals(0, sets.priceOfBoth(place(0), place(0)));
    }
  }

  /** For each set the one it lies in, −1 for none: wide, deep, or anything. */
  private static int[] forest(int sets, int kind, Random random) {
    int[] within = new int[sets];
    for (int set = 0; set < sets; set++) {
      int deepest = Math.max(-1, set - 1 - random.nextInt(2));
      within[set] = kind == 0 ? random.nextInt(set + 1) - 1 : kind == 1 ? deepest : set / 4 - 1;
    }
    return within;
  }

  /** Set number i costs i + 1 and holds a place of its own. */
  private static List<Certificate.OddSet> sets(int[] within) {
    var sets = new ArrayList<Certificate.OddSet>();
    for (int set = 0; set < within.length; set++) {
      sets.add(new Certificate.OddSet(set + 1, within[set], List.of(place(set)), List.of()));
    }
    return sets;
  }

  private static Certificate.Place place(int set) {
    return new Certificate.Place("p" + set, 0);
  }

  private static long price(int[] within, int one, int other) {
    long price = 0;
    for (int at = one; at >= 0; at = within[at]) {
      boolean holdsBoth = false;
      for (int with = other; with >= 0; with = within[with]) {
        holdsBoth |= with == at;
      }
      price += holdsBoth ? at + 1 : 0;
    }
    return price;
  }
}
