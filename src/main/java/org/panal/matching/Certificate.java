package org.panal.matching;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why no answer is better: prices under which every pair that may be introduced costs at least what
 * it is worth, and which together cost exactly what the answer earns. {@link CertificateChecker}
 * reads it; it says nothing of pairs that are ruled out.
 *
 * <p>It is about the expanded instance of {@code src/docs/matching.md}: a person is as many places
 * as they have free introductions, a pair has an end at each of its people. All prices are doubled,
 * in grains.
 *
 * @param grain how many grains a point is
 * @param levelBonuses what each person who reaches a level earns, coverage first
 * @param places the price of each place of each person who has any
 * @param ends prices of the ends of pairs that touch an odd set; those of other pairs follow
 * @param shortages for each level people whose suitable partners are too few for all of them
 * @param bottlenecks why nobody more can be covered; each person left out is in one of them, unless
 *     nobody at all fits them or the draw went by value alone
 */
public record Certificate(
    long grain,
    List<Long> levelBonuses,
    SortedMap<String, List<Long>> places,
    List<EndPrices> ends,
    List<OddSet> oddSets,
    List<List<String>> shortages,
    List<Bottleneck> bottlenecks) {

  public Certificate {
    levelBonuses = List.copyOf(levelBonuses);
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    ends = List.copyOf(ends);
    oddSets = List.copyOf(oddSets);
    shortages = List.copyOf(shortages);
    bottlenecks = List.copyOf(bottlenecks);
  }

  /** What the two ends of a pair cost. */
  public record EndPrices(Pair pair, long atFirst, long atSecond) {}

  /**
   * An odd number of places and ends, of which at most half can pair up inside.
   *
   * @param within the number of the set that this one lies in, which comes before it; −1 for none
   * @param places those that no smaller set inside holds; likewise the ends
   */
  public record OddSet(long price, int within, List<Place> places, List<End> ends) {

    public OddSet {
      places = List.copyOf(places);
      ends = List.copyOf(ends);
    }
  }

  /** A person's place by number, from 0. */
  public record Place(String person, int number) {}

  /** The end of a pair at one of its people. */
  public record End(Pair pair, String person) {}
}
