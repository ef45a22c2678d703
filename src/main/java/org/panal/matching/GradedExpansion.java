package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A bare weighted graph as an expanded instance: every place is worth nothing of its own. */
record GradedExpansion(Expansion expansion, List<Pair> pairs) {

  static GradedExpansion of(GradedPairs graded, long seed, long limit) {
    List<String> ids = List.copyOf(graded.caps().keySet());
    var firsts = new Numbers(ids);
    var seconds = new Numbers(ids);
    var wanted = new ArrayList<Pair>();
    var candidates = new Candidates();
    for (Map.Entry<Pair, Long> entry : graded.points().entrySet()) {
      if (entry.getValue() >= 0) {
        Pair pair = entry.getKey();
        wanted.add(pair);
        int number = candidates.add(firsts.of(pair.first()), seconds.of(pair.second()));
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

  /**
   * The numbers of ids: pairs come in order, so most ask for an id that was asked for, or the next.
   */
  private static final class Numbers {
    private final List<String> ids;
    private final Map<String, Integer> byId = new HashMap<>();
    private int last;

    Numbers(List<String> ids) {
      this.ids = ids;
      ids.forEach(id -> byId.put(id, byId.size()));
    }

    int of(String id) {
      if (!ids.get(last).equals(id)) {
        boolean isNext = last + 1 < ids.size() && ids.get(last + 1).equals(id);
        last = isNext ? last + 1 : Objects.requireNonNull(byId.get(id));
      }
      return last;
    }
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
