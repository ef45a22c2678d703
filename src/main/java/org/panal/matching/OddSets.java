package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The blossoms whose dual is above zero, as a forest: each lies in the next larger one. */
final class OddSets {

  private final Integral found;

  /** The innermost such blossom around each node or blossom (itself included), −1 where none. */
  private final int[] innermost;

  private final int[] depth;

  /** The blossoms, outer ones first, and the place of each in that order. */
  private final int[] order;

  private final int[] placeInOrder;

  OddSets(Integral found) {
    this.found = found;
    int ids = found.family().ids();
    innermost = new int[ids];
    depth = new int[ids];
    Arrays.fill(depth, -1);
    IntStream.range(0, ids).forEach(this::climb);
    order =
        IntStream.range(found.arcs().nodes, ids)
            .filter(this::counts)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(id -> depth[id]).thenComparing(id -> id))
            .mapToInt(Integer::intValue)
            .toArray();
    placeInOrder = new int[ids];
    IntStream.range(0, order.length).forEach(i -> placeInOrder[order[i]] = i);
  }

  /** The number of the innermost set around a node, −1 where none. */
  int of(int node) {
    return innermost[node] < 0 ? -1 : placeInOrder[innermost[node]];
  }

  int size() {
    return order.length;
  }

  /** The dual of a set, by its number. */
  long dual(int set) {
    return found.search().dual(order[set]);
  }

  /** What all sets together add to the bound: the dual times the edges that fit inside. */
  long worth() {
    long[] size = new long[order.length];
    IntStream.range(0, found.arcs().nodes)
        .map(this::of)
        .filter(set -> set >= 0)
        .forEach(set -> size[set]++);
    long sum = 0;
    for (int set = order.length - 1; set >= 0; set--) {
      sum += dual(set) * (size[set] / 2);
      int around = within(set);
      if (around >= 0) {
        size[around] += size[set];
      }
    }
    return sum;
  }

  /** All sets, with the ends of pairs that have joined them late. */
  List<Proof.OddNodes> list(List<LatePairs.Joined> late) {
    int places = found.instance().placeBonus.length;
    var inside = new ArrayList<IntStream.Builder>();
    var ends = new ArrayList<IntStream.Builder>();
    for (int set = 0; set < order.length; set++) {
      inside.add(IntStream.builder());
      ends.add(IntStream.builder());
    }
    for (int node = 0; node < found.arcs().nodes; node++) {
      if (of(node) >= 0) {
        boolean isPlace = node < places;
        (isPlace ? inside : ends).get(of(node)).add(isPlace ? node : end(node));
      }
    }
    late.forEach(pair -> ends.get(pair.set()).add(pair.pair()).add(~pair.pair()));
    return IntStream.range(0, order.length)
        .mapToObj(
            set ->
                new Proof.OddNodes(
                    dual(set),
                    within(set),
                    inside.get(set).build().toArray(),
                    ends.get(set).build().toArray()))
        .toList();
  }

  private int end(int node) {
    int i = (node - found.instance().placeBonus.length) / 2;
    int pair = found.gadget().pair(i);
    return found.gadget().endAtA(i) == node ? pair : ~pair;
  }

  /** The number of the set that a set lies in, −1 for none. */
  int within(int set) {
    int parent = found.family().parent[order[set]];
    return parent < 0 || innermost[parent] < 0 ? -1 : placeInOrder[innermost[parent]];
  }

  private boolean counts(int id) {
    return found.family().isBlossom(id) && found.search().dual(id) > 0;
  }

  /** Fills in an id and all around it that are not known yet, from the outside in. */
  private void climb(int id) {
    int[] way = new int[16];
    int steps = 0;
    for (int at = id; at >= 0 && depth[at] < 0; at = found.family().parent[at]) {
      way = steps == way.length ? Arrays.copyOf(way, 2 * steps) : way;
      way[steps++] = at;
    }
    while (steps > 0) {
      int at = way[--steps];
      int around = found.family().parent[at];
      depth[at] = around < 0 ? 0 : depth[around] + 1;
      innermost[at] = counts(at) ? at : around < 0 ? -1 : innermost[around];
    }
  }
}
