package org.panal.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A bare weighted graph as an expanded instance: every place is worth nothing of its own. */
record GradedExpansion(Expansion expansion, List<Pair> pairs) {

  static GradedExpansion of(GradedPairs graded, long seed, long limit) {
    List<String> ids = List.copyOf(graded.caps().keySet());
    List<Pair> wanted =
        graded.points().entrySet().stream()
            .filter(entry -> entry.getValue() >= 0)
            .map(Map.Entry::getKey)
            .toList();
    int[] places = places(graded, ids, wanted);
    var candidates = new Candidates();
    wanted.forEach(pair -> candidates.add(indexOf(ids, pair.first()), indexOf(ids, pair.second())));
    long grain = grain(places, wanted, graded, limit);
    var expansion = new Expansion(places, new int[places.length], wanted.size(), grain, candidates);
    for (int i = 0; i < wanted.size(); i++) {
      Pair pair = wanted.get(i);
      int tie = TieBreak.of(seed, TieBreak.hash(pair.first()), TieBreak.hash(pair.second()));
      expansion.gain[i] = graded.pointsOf(pair) * grain + (grain > 1 ? tie : 0);
    }
    return new GradedExpansion(expansion, wanted);
  }

  Pair pair(int index) {
    return pairs.get(index);
  }

  /** Nobody needs more places than they have pairs. */
  private static int[] places(GradedPairs graded, List<String> ids, List<Pair> wanted) {
    int[] pairsOf = new int[ids.size()];
    for (Pair pair : wanted) {
      pairsOf[indexOf(ids, pair.first())]++;
      pairsOf[indexOf(ids, pair.second())]++;
    }
    int[] places = new int[ids.size()];
    for (int person = 0; person < places.length; person++) {
      places[person] = Math.min(graded.capOf(ids.get(person)), pairsOf[person]);
    }
    return places;
  }

  /** Room for tie-breaks where the numbers allow it, else none. */
  private static long grain(int[] places, List<Pair> wanted, GradedPairs graded, long limit) {
    long most = wanted.stream().mapToLong(graded::pointsOf).max().orElse(0) + 1;
    long introductions = Arrays.stream(places).asLongStream().sum() / 2;
    if (most > limit || most > Long.MAX_VALUE / 8 / (introductions + 1)) {
      throw new SumsTooLarge("the sum of the points could be too large");
    }
    long grain = 1 + TieBreak.MOST * introductions;
    return most <= limit / grain && most <= Long.MAX_VALUE / 8 / grain / (introductions + 1)
        ? grain
        : 1;
  }

  private static int indexOf(List<String> ids, String id) {
    return Collections.binarySearch(ids, id);
  }
}
