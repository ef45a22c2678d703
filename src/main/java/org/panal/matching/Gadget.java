package org.panal.matching;

import java.util.Arrays;

/**
 * Turns an expanded instance into a maximum-weight matching (after Tutte's reduction of b-matching
 * to matching).
 *
 * <p>Each place is a node. Each pair e = {a, b} is two nodes, its <em>ends</em>, joined by a middle
 * edge of weight m; the end on a's side is joined to each place of a that e may take, with weight h
 * + offset of that place, and likewise on b's side. With o the greatest offset of e and g its gain,
 *
 * <pre>m = g + 2·o + 2        h = g + o + 1        (so 2·h = m + g)</pre>
 *
 * <p>In a best matching each pair shows either its middle edge (not introduced) or both half edges
 * (introduced): no end alone, for a lone half edge weighs at most h + o = g + 2·o + 1 &lt; m and
 * both ends are free for the middle edge; none bare, for m &gt; 0. A pair with both half edges adds
 * m + g + its two offsets, one with the middle edge m, so the matching weighs Σ m plus what the
 * answer is worth: best for one is best for the other.
 *
 * <p>Pairs can be added at any time; nodes and edges keep their numbers.
 */
final class Gadget {

  private final Expansion instance;
  private int[] pairs = new int[64];
  private int size;
  private int edges;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private long[] weight = new long[256];

  Gadget(Expansion instance) {
    this.instance = instance;
  }

  /** How many pairs have been added. */
  int size() {
    return size;
  }

  int nodes() {
    return instance.placeBonus.length + 2 * size;
  }

  /** The pair that was added as the i-th. */
  int pair(int i) {
    return pairs[i];
  }

  /** The end of the i-th pair on its first person's side; the other end comes next. */
  int endAtA(int i) {
    return instance.placeBonus.length + 2 * i;
  }

  MaximumWeightMatching.Graph graph() {
    return new MaximumWeightMatching.Graph(
        nodes(),
        Arrays.copyOf(from, edges),
        Arrays.copyOf(to, edges),
        Arrays.copyOf(weight, edges));
  }

  /** The weight of a pair's middle edge. */
  long middle(int pair) {
    return half(pair) + instance.greatestOffset(pair) + 1;
  }

  /** The weight of a pair's half edges before the offset. */
  long half(int pair) {
    return instance.gain(pair) + instance.greatestOffset(pair) + 1;
  }

  /** Adds a pair; tells the number of its middle edge. */
  int add(int pair) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size] = pair;
    int end = endAtA(size++);
    int middle = addEdge(end, end + 1, middle(pair));
    long half = half(pair);
    int firstOfA = instance.firstPlace[instance.a(pair)];
    for (int place = 0; place < instance.placesAtA(pair); place++) {
      addEdge(firstOfA + place, end, half + instance.offsetAtA(pair, place));
    }
    int firstOfB = instance.firstPlace[instance.b(pair)];
    for (int place = 0; place < instance.placesAtB(pair); place++) {
      addEdge(firstOfB + place, end + 1, half + instance.offsetAtB(pair, place));
    }
    return middle;
  }

  private int addEdge(int one, int other, long worth) {
    if (edges == from.length) {
      from = Arrays.copyOf(from, 2 * edges);
      to = Arrays.copyOf(to, 2 * edges);
      weight = Arrays.copyOf(weight, 2 * edges);
    }
    from[edges] = one;
    to[edges] = other;
    weight[edges] = worth;
    return edges++;
  }
}
