package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bare weighted graph as an expanded instance: every place is worth nothing of its own. */
record GradedExpansion(Expansion expansion, List<Pair> pairs) {

  static GradedExpansion of(GradedPairs graded, long seed, long limit) {
    List<String> ids = List.copyOf(graded.caps().keySet());
    var numbers = new HashMap<String, Integer>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    var wanted = new ArrayList<Pair>();
    var candidates = new Candidates();
    for (Map.Entry<Pair, Long> entry : graded.points().entrySet()) {
      if (entry.getValue() >= 0) {
        Pair pair = entry.getKey();
        wanted.add(pair);
        int number =
            candidates.add(
                numbers.getOrDefault(pair.first(), -1), numbers.getOrDefault(pair.second(), -1));
        candidates.points[number] = Math.toIntExact(entry.getValue());
      }
    }
    int[] places = places(graded, ids, candidates);
    long grain = grain(places, candidates, limit);
    var expansion = new Expansion(places, new int[places.length], wanted.size(), grain, candidates);
    long[] hashes = ids.stream().mapToLong(TieBreak::hash).toArray();
    for (int i = 0; i < candidates.size; i++) {
      int tie = TieBreak.of(seed, hashes[candidates.a[i]], hashes[candidates.b[i]]);
      expansion.gain[i] = candidates.points[i] * grain + (grain > 1 ? tie : 0);
    }
    return new GradedExpansion(expansion, wanted);
  }

  Pair pair(int index) {
    return pairs.get(index);
  }

  /** Nobody needs more places than they have pairs. */
  private static int[] places(GradedPairs graded, List<String> ids, Candidates wanted) {
    int[] pairsOf = new int[ids.size()];
    for (int i = 0; i < wanted.size; i++) {
      pairsOf[wanted.a[i]]++;
      pairsOf[wanted.b[i]]++;
    }
    int[] places = new int[ids.size()];
    for (int person = 0; person < places.length; person++) {
      places[person] = Math.min(graded.capOf(ids.get(person)), pairsOf[person]);
    }
    return places;
  }

  /** Room for tie-breaks where the numbers allow it, else none. */
  private static long grain(int[] places, Candidates wanted, long limit) {
    long most = Arrays.stream(wanted.points, 0, wanted.size).max().orElse(0) + 1L;
    long introductions = Arrays.stream(places).asLongStream().sum() / 2;
    if (most > limit || most > Long.MAX_VALUE / 8 / (introductions + 1)) {
      throw new SumsTooLarge("the sum of the points could be too large");
    }
    long grain = 1 + TieBreak.MOST * introductions;
    return most <= limit / grain && most <= Long.MAX_VALUE / 8 / grain / (introductions + 1)
        ? grain
        : 1;
  }
}
