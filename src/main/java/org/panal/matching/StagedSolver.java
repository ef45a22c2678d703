package org.panal.matching;

/**
 * The staged method for b-matching with offsets, after Miller and Pekny (1995): solve the
 * relaxation of a shortlist, price all other pairs against its duals and add those that are
 * missing, and only then shrink blossoms where the relaxation is left with odd cycles of halves.
 *
 * <p>Guarantee: exact. The answer ends only when the final duals, odd sets included, cover every
 * pair of the instance; whatever the shortlist left out is then proven not to matter. Should the
 * duals of the blossoms call for a pair that the relaxation did not, it is added and the blossoms
 * begin anew; each time at least one pair is added, so this ends.
 *
 * <p>Cost: that of {@link FractionalSearch} on the shortlist, plus O(pairs) for each of the few
 * rounds of pricing, plus {@link BlossomSearch} for each odd cycle.
 */
final class StagedSolver implements ExpandedSolver {

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
    int[] missing = stage.missing(found.duals());
    while (missing.length > 0) {
      stage.add(missing);
      settle(stage, stage.settle());
      found = stage.round();
      missing = stage.missing(found.duals());
    }
    return new Answer(found.introduced(), Proof.of(found));
  }

  private static void settle(Stage stage, int[] found) {
    int[] missing = found;
    while (missing.length > 0) {
      stage.add(missing);
      missing = stage.settle();
    }
  }
}
