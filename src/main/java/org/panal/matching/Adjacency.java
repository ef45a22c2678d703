package org.panal.matching;

import java.util.Arrays;

/** Who suits whom, person by person: the partners that bring a person at least so much. */
final class Adjacency {

  final int[] start;
  final int[] partner;

  Adjacency(Draw draw, int leastBenefit) {
    Candidates pairs = draw.candidates;
    start = new int[draw.people() + 1];
    for (int pair = 0; pair < pairs.size; pair++) {
      start[pairs.a[pair] + 1] += pairs.benefitA[pair] >= leastBenefit ? 1 : 0;
      start[pairs.b[pair] + 1] += pairs.benefitB[pair] >= leastBenefit ? 1 : 0;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    partner = new int[start[draw.people()]];
    int[] next = start.clone();
    for (int pair = 0; pair < pairs.size; pair++) {
      if (pairs.benefitA[pair] >= leastBenefit) {
        partner[next[pairs.a[pair]]++] = pairs.b[pair];
      }
      if (pairs.benefitB[pair] >= leastBenefit) {
        partner[next[pairs.b[pair]]++] = pairs.a[pair];
      }
    }
  }
}
