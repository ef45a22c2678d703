package org.panal.matching;

import java.util.Arrays;

/**
 * The fractional relaxation: edges may be taken by half. Its best answer is half-integral, matched
 * edges and odd cycles of halves, and its duals cover every edge without any odd sets.
 *
 * <p>The same alternating trees as in {@link BlossomSearch}, one per exposed node, but simpler: a
 * tight edge between two even nodes closes an odd cycle that is taken by halves, and the search is
 * over; a tree that reaches such a cycle turns it back into matched edges. Nothing is ever shrunk.
 * Equivalent to a minimum-cost flow on the bipartite double cover, at half its size.
 *
 * <p>This is where most of the work of a solve is done: on real pools few odd cycles are left for
 * the blossoms, often none. O(n·m·log n) at worst; a search costs what it touches.
 *
 * <p>Balinski, "Integer programming: methods, uses, computation" (1965); Derigs and Metz, "On the
 * use of optimal fractional matchings for solving the (integer) matching problem" (1986).
 */
final class FractionalSearch {

  private static final byte NONE = 0;
  private static final byte EVEN = 1;
  private static final byte ODD = 2;

  private final Arcs arcs;

  /** The arc from each node to its mate, −1 where exposed or on a cycle of halves. */
  private final int[] mate;

  /** The arc from each node on a cycle of halves to the next one, −1 elsewhere. */
  private final int[] halfway;

  private final long[] dual;
  private final byte[] label;
  private final int[] labelArc;
  private final long[] since;
  private final long[] joins;
  private final int[] seenIn;
  private final int[] touched;
  private int touches;
  private int walk;
  private final EventHeap events = new EventHeap();
  private long now;
  private long end;

  /**
   * Goes on from a state in which the duals cover every edge and what is matched, whole or by
   * halves, is tight; changes it in place.
   */
  FractionalSearch(Arcs arcs, int[] mate, int[] halfway, long[] duals) {
    this.arcs = arcs;
    this.mate = mate;
    this.halfway = halfway;
    dual = duals;
    label = new byte[arcs.nodes];
    labelArc = new int[arcs.nodes];
    since = new long[arcs.nodes];
    joins = new long[arcs.nodes];
    Arrays.fill(joins, Long.MAX_VALUE);
    seenIn = new int[arcs.nodes];
    touched = new int[2 * arcs.nodes];
  }

  void settleAll() {
    for (int node = 0; node < arcs.nodes; node++) {
      settle(node);
    }
  }

  /** Matches the nodes of each cycle of halves, all but the first. */
  void breakUpAll() {
    for (int node = 0; node < arcs.nodes; node++) {
      if (halfway[node] >= 0) {
        breakUp(node);
      }
    }
  }

  private void settle(int root) {
    if (mate[root] >= 0 || halfway[root] >= 0 || dual[root] == 0) {
      return;
    }
    now = 0;
    end = Long.MAX_VALUE;
    events.clear();
    labelEven(root, -1);
    boolean isDone = false;
    while (!isDone) {
      now = events.firstTime();
      isDone = happen(events.removeFirst());
    }
    clear();
  }

  private boolean happen(int event) {
    if (event >= arcs.head.length) {
      flip(event - arcs.head.length, -1);
      return true;
    }
    int there = arcs.head(event);
    if (label[there] == ODD || slack(event) > 0) {
      return false;
    }
    if (label[there] == EVEN) {
      takeHalves(event);
      return true;
    }
    return grow(event);
  }

  private boolean grow(int arc) {
    int there = arcs.head(arc);
    if (halfway[there] >= 0) {
      breakUp(there);
    }
    if (mate[there] < 0) {
      mate[there] = arc ^ 1;
      flip(arcs.tail(arc), arc);
      return true;
    }
    label(there, ODD, arc);
    labelEven(arcs.head(mate[there]), mate[there]);
    return false;
  }

  private void labelEven(int node, int arc) {
    label(node, EVEN, arc);
    addEvent(now + dual[node], arcs.head.length + node, true);
    for (int i = arcs.start[node]; i < arcs.start[node + 1]; i++) {
      int out = arcs.leaving[i];
      int there = arcs.head(out);
      if (label[there] == EVEN) {
        addEvent(now + slack(out) / 2, out, true);
      } else if (label[there] == NONE) {
        foreseeJoin(out, there);
      }
    }
  }

  private void foreseeJoin(int arc, int there) {
    long time = now + slack(arc);
    if (time < joins[there] && time <= end) {
      if (joins[there] == Long.MAX_VALUE) {
        touched[touches++] = there;
      }
      joins[there] = time;
      addEvent(time, arc, mate[there] < 0);
    }
  }

  private void addEvent(long time, int event, boolean isLast) {
    if (time <= end) {
      events.add(time, event);
      end = isLast ? time : end;
    }
  }

  private void label(int node, byte parity, int arc) {
    label[node] = parity;
    labelArc[node] = arc;
    since[node] = now;
    if (joins[node] == Long.MAX_VALUE) {
      joins[node] = Long.MIN_VALUE;
      touched[touches++] = node;
    }
  }

  private long dualNow(int node) {
    return label[node] == NONE
        ? dual[node]
        : label[node] == EVEN ? dual[node] - now + since[node] : dual[node] + now - since[node];
  }

  private long slack(int arc) {
    return dualNow(arcs.tail(arc)) + dualNow(arcs.head(arc)) - arcs.weight(arc);
  }

  /** The way from the root to the cycle is turned, the cycle itself taken by halves. */
  private void takeHalves(int arc) {
    int fork = fork(arcs.tail(arc), arcs.head(arc));
    for (int at = arcs.tail(arc); at != fork; at = arcs.tail(labelArc[at])) {
      halfway[arcs.tail(labelArc[at])] = labelArc[at];
    }
    halfway[arcs.tail(arc)] = arc;
    for (int at = arcs.head(arc); at != fork; at = arcs.tail(labelArc[at])) {
      halfway[at] = labelArc[at] ^ 1;
    }
    flip(fork, -1);
    int at = fork;
    do {
      mate[at] = -1;
      at = arcs.head(halfway[at]);
    } while (at != fork);
  }

  /** Matches the nodes of a cycle of halves, all but this one. */
  private void breakUp(int node) {
    int at = arcs.head(halfway[node]);
    halfway[node] = -1;
    while (at != node) {
      int arc = halfway[at];
      int next = arcs.head(arc);
      int after = arcs.head(halfway[next]);
      mate[at] = arc;
      mate[next] = arc ^ 1;
      halfway[at] = -1;
      halfway[next] = -1;
      at = after;
    }
  }

  private void flip(int node, int arc) {
    int even = node;
    int by = arc;
    while (true) {
      mate[even] = by;
      if (labelArc[even] < 0) {
        return;
      }
      int entry = labelArc[arcs.tail(labelArc[even])];
      mate[arcs.head(entry)] = entry ^ 1;
      even = arcs.tail(entry);
      by = entry;
    }
  }

  private int fork(int one, int other) {
    walk++;
    int at = one;
    int next = other;
    while (seenIn[at] != walk) {
      seenIn[at] = walk;
      at = labelArc[at] < 0 ? -1 : arcs.tail(labelArc[at]);
      if (next >= 0) {
        int swap = at;
        at = next;
        next = swap;
      }
    }
    return at;
  }

  private void clear() {
    for (int i = 0; i < touches; i++) {
      int node = touched[i];
      dual[node] = dualNow(node);
      label[node] = NONE;
      joins[node] = Long.MAX_VALUE;
    }
    touches = 0;
  }
}
