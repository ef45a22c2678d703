package org.panal.matching;

import java.util.Arrays;

/**
 * The most points that pairs within the caps of a draw can have, limits on mentees left aside: the
 * staged method with whole-number duals, so a proven bound. The tie-break keeps its core small.
 */
final class PointsBound {

  private final long bound;
  private final PlacePrices prices;

  PointsBound(Draw draw) {
    Candidates pairs = draw.candidates;
    int[] places = new int[draw.people()];
    for (int pair = 0; pair < pairs.size; pair++) {
      places[pairs.a[pair]]++;
      places[pairs.b[pair]]++;
    }
    Arrays.setAll(places, person -> Math.min(places[person], draw.free[person]));
    long grain = 1 + TieBreak.MOST * (Arrays.stream(places).asLongStream().sum() / 2);
    var instance = new Expansion(places, places, pairs.size, grain, pairs);
    for (int pair = 0; pair < pairs.size; pair++) {
      instance.gain[pair] = pairs.points[pair] * grain + draw.tieBreak(pair);
    }
    Proof proof = new StagedSolver().solve(instance).proof();
    bound = proof.doubledBound() / 2 / grain;
    prices = new PlacePrices(instance, proof.places());
  }

  long points() {
    return bound;
  }

  /** How close a pair comes to being worth what its people's places cost; more is closer. */
  long worth(int pair) {
    return prices.excess(pair);
  }
}
