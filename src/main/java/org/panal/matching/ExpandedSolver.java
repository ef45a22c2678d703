package org.panal.matching;

/** An exact method for expanded instances. */
interface ExpandedSolver {

  /** The largest number, in grains, that an instance may hold. */
  long limit();

  Answer solve(Expansion instance);

  /** The introduced pairs, and the proof that no others are worth more. */
  record Answer(int[] pairs, Proof proof) {}
}
