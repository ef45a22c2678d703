package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs that were not in the gadget and beat the duals of the places by themselves, but not those
 * of the odd sets. Two people deep in one blossom pay for what they have between them by the dual
 * of the blossom: had the pair been there, its two ends would have been shrunk into it and nothing
 * else would have come of it. So they join it now, without another search.
 *
 * <p>With Z the duals of that set and all around it, the ends may cost 2·m − Z together: the middle
 * edge is covered, and as each of these sets takes in two nodes more, the sum of all duals stays
 * what it was. What the ends need for their half edges may not be more than that; where it is, the
 * pair is {@link #left} to be added to the gadget. Nothing is taken on trust: the checker holds all
 * edges of these pairs against the duals like those of any other.
 *
 * <p>The innermost set around two places is found in O(log depth): Myers, "An applicative
 * random-access stack" (1983).
 */
final class LatePairs {

  /** A pair that has joined a set, and what its ends cost. */
  record Joined(int pair, int set, long atA, long atB) {}

  private final Expansion instance;
  private final Gadget gadget;
  private final OddSets sets;
  private final long[] duals;

  /** By number plus one, as the whole room around all sets is 0: the set that each lies in. */
  private final int[] outer;

  /** A set further out, as far as the depth allows. */
  private final int[] farOuter;

  private final int[] depth;

  /** The dual of each set and all around it. */
  private final long[] upwards;

  private final List<Joined> joined = new ArrayList<>();
  private final int[] left;

  LatePairs(Integral found, long[] duals, int[] missing) {
    this.duals = duals;
    instance = found.instance();
    gadget = found.gadget();
    sets = new OddSets(found);
    outer = new int[sets.size() + 1];
    farOuter = new int[sets.size() + 1];
    depth = new int[sets.size() + 1];
    upwards = new long[sets.size() + 1];
    IntStream.range(0, sets.size()).forEach(this::nest);
    left = Arrays.stream(missing).filter(pair -> !joins(pair)).toArray();
  }

  OddSets sets() {
    return sets;
  }

  List<Joined> joined() {
    return joined;
  }

  /** Those that no set can take in. */
  int[] left() {
    return left;
  }

  private void nest(int set) {
    int within = sets.within(set) + 1;
    int far = farOuter[within];
    boolean isEven = depth[within] - depth[far] == depth[far] - depth[farOuter[far]];
    outer[set + 1] = within;
    farOuter[set + 1] = isEven ? farOuter[far] : within;
    depth[set + 1] = depth[within] + 1;
    upwards[set + 1] = sets.dual(set) + upwards[within];
  }

  private boolean joins(int pair) {
    int firstOfA = instance.firstPlace[instance.a(pair)];
    int firstOfB = instance.firstPlace[instance.b(pair)];
    int set =
        common(around(firstOfA + cheapest(pair, true)), around(firstOfB + cheapest(pair, false)));
    long atA = needed(pair, true, set);
    long atB = needed(pair, false, set);
    long spare = 2 * gadget.middle(pair) - upwards[set] - atA - atB;
    if (set == 0 || spare < 0) {
      return false;
    }
    joined.add(new Joined(pair, set - 1, atA + spare, atB));
    return true;
  }

  /** The place of a person that the pair would take. */
  private int cheapest(int pair, boolean atA) {
    int best = 0;
    for (int place = 1; place < places(pair, atA); place++) {
      best = net(pair, atA, place) > net(pair, atA, best) ? place : best;
    }
    return best;
  }

  /** The least that the end costs if it joins this set. */
  private long needed(int pair, boolean atA, int set) {
    int first = instance.firstPlace[atA ? instance.a(pair) : instance.b(pair)];
    long needed = 0;
    for (int place = 0; place < places(pair, atA); place++) {
      long both = upwards[common(set, around(first + place))];
      needed = Math.max(needed, 2 * gadget.half(pair) + net(pair, atA, place) - both);
    }
    return needed;
  }

  private int places(int pair, boolean atA) {
    return atA ? instance.placesAtA(pair) : instance.placesAtB(pair);
  }

  private long net(int pair, boolean atA, int place) {
    return atA
        ? 2 * instance.offsetAtA(pair, place) - duals[instance.firstPlace[instance.a(pair)] + place]
        : 2 * instance.offsetAtB(pair, place)
            - duals[instance.firstPlace[instance.b(pair)] + place];
  }

  private int around(int node) {
    return sets.of(node) + 1;
  }

  /** The innermost set around two sets, each of which lies in itself. */
  private int common(int one, int other) {
    int at = outwards(one, depth[other]);
    int with = outwards(other, depth[at]);
    while (at != with) {
      boolean isFar = farOuter[at] != farOuter[with];
      at = isFar ? farOuter[at] : outer[at];
      with = isFar ? farOuter[with] : outer[with];
    }
    return at;
  }

  private int outwards(int from, int deepest) {
    int at = from;
    while (depth[at] > deepest) {
      at = depth[farOuter[at]] >= deepest ? farOuter[at] : outer[at];
    }
    return at;
  }
}
