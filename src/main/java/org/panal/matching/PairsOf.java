package org.panal.matching;

import java.util.Arrays;

/**
 * The pairs of each person that the locks leave room for, in CSR form: those of v are {@code
 * pair[start[v]..start[v + 1])}.
 */
final class PairsOf {

  final int[] start;
  final int[] pair;
  private final Draw draw;

  PairsOf(Draw draw) {
    this.draw = draw;
    Candidates pairs = draw.candidates;
    start = new int[draw.people() + 1];
    for (int i = 0; i < pairs.size; i++) {
      int one = isPossible(i) ? 1 : 0;
      start[pairs.a[i] + 1] += one;
      start[pairs.b[i] + 1] += one;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    pair = new int[start[draw.people()]];
    int[] next = start.clone();
    for (int i = 0; i < pairs.size; i++) {
      if (isPossible(i)) {
        pair[next[pairs.a[i]]++] = i;
        pair[next[pairs.b[i]]++] = i;
      }
    }
  }

  /** The other one of the i-th entry, which is one of this person's. */
  int other(int person, int i) {
    int a = draw.candidates.a[pair[i]];
    return a == person ? draw.candidates.b[pair[i]] : a;
  }

  /** How many of the first places of one of its people a pair may take. */
  int places(int person, int of) {
    boolean mentors =
        draw.candidates.a[of] == person
            ? draw.candidates.mentorsA[of]
            : draw.candidates.mentorsB[of];
    return mentors ? Math.min(draw.free[person], draw.mentees[person]) : draw.free[person];
  }

  private boolean isPossible(int i) {
    return places(draw.candidates.a[i], i) > 0 && places(draw.candidates.b[i], i) > 0;
  }
}
