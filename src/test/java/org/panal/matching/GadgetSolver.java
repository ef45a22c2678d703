package org.panal.matching;

import java.util.stream.IntStream;

/** Solves an expanded instance whole, by one matching of its {@link Gadget}. */
final class GadgetSolver implements ExpandedSolver {

  private final MaximumWeightMatching oracle;

  GadgetSolver(MaximumWeightMatching oracle) {
    this.oracle = oracle;
  }

  @Override
  public long limit() {
    return oracle.limit() / 16;
  }

  @Override
  public Answer solve(Expansion instance) {
    var gadget = new Gadget(instance);
    IntStream.range(0, instance.pairs).filter(instance::isPossible).forEach(gadget::add);
    int[] mates = oracle.mates(gadget.graph());
    int[] pairs =
        IntStream.range(0, gadget.size())
            .filter(i -> mates[gadget.endAtA(i)] != gadget.endAtA(i) + 1)
            .map(gadget::pair)
            .toArray();
    return new Answer(pairs, Proof.NONE);
  }
}
