package org.panal.matching;

import java.util.Arrays;

/**
 * The staged method for b-matching with offsets, after Miller and Pekny (1995): solve the
 * relaxation of a shortlist, price all other pairs against its duals and add those that are
 * missing, and only then shrink blossoms where the relaxation is left with odd cycles of halves.
 *
 * <p>Guarantee: exact. The answer ends only when the final duals, odd sets included, cover every
 * pair of the instance; whatever the shortlist left out is then proven not to matter. Should the
 * duals of the blossoms call for pairs that the relaxation did not, most of them join an odd set
 * ({@link LatePairs}); the others are added and the blossoms begin anew, from the relaxation, whose
 * duals cover them; each time at least one pair is added, so this ends.
 *
 * <p>Cost: that of {@link FractionalSearch} on the shortlist, plus O(pairs) for each of the few
 * rounds of pricing, plus {@link BlossomSearch} for each odd cycle.
 */
final class StagedSolver implements ExpandedSolver {

  /** How many pairs of each person are added at once where the blossoms call for very many. */
  private static final int FEW = 3;

  @Override
  public long limit() {
    return BlossomMatching.LIMIT / 16;
  }

  @Override
  public Answer solve(Expansion instance) {
    Relaxation relaxed = Relaxation.of(instance);
    Stage stage = new Stage(instance, relaxed.near(), relaxed.duals(), relaxed.whole());
    settle(stage, stage.settle());
    Integral found = stage.round();
    LatePairs late = late(stage, found);
    while (late.left().length > 0) {
      stage.add(few(instance, late.left(), found.duals()));
      found = stage.round();
      late = late(stage, found);
    }
    return new Answer(found.introduced(), Proof.of(found, late));
  }

  private static LatePairs late(Stage stage, Integral found) {
    long[] duals = found.duals();
    return new LatePairs(found, duals, stage.missing(duals));
  }

  /** Of many missing pairs those that beat the prices of one of their people most. */
  private static int[] few(Expansion instance, int[] missing, long[] duals) {
    if (missing.length < instance.people) {
      return missing;
    }
    var prices = new PlacePrices(instance, duals);
    var few = new FewBest(instance, FEW);
    Arrays.stream(missing).forEach(pair -> few.rank(pair, prices.excess(pair)));
    return few.found();
  }

  private static void settle(Stage stage, int[] found) {
    int[] missing = found;
    while (missing.length > 0) {
      stage.add(missing);
      missing = stage.settle();
    }
  }
}
