package org.panal.matching;

import java.util.Arrays;

/**
 * Edmonds' primal-dual algorithm for the maximum-weight matching, one tree at a time.
 *
 * <p>Invariants, with doubled weights W, node duals y ≥ 0 and blossom duals Y ≥ 0:
 *
 * <ul>
 *   <li>every edge is covered: y_u + y_v + Σ Y of the blossoms that hold both ≥ W_uv;
 *   <li>matched edges and the links of blossoms are tight (equal);
 *   <li>a blossom with Y &gt; 0 is matched inside but for its base.
 * </ul>
 *
 * When besides every exposed node has y = 0 the matching is best, and the duals prove it (they add
 * up to twice its weight). Each {@link #settle} makes that true for one more exposed node: it grows
 * an alternating tree from it whose even (S) nodes lose what its odd (T) nodes gain, until a path
 * to another exposed node is tight, or some S node has nothing more to lose and may stay exposed in
 * the root's stead. On the way tight edges between S nodes shrink to blossoms, and T blossoms whose
 * dual is used up are expanded.
 *
 * <p>Time goes by instead of duals: while the tree grows, duals are kept as they were when the node
 * got its label, and what happens next is kept in a heap by the time it happens. So a search costs
 * O(m' log m') for the m' edges it touches plus the nodes of what it shrinks and expands, and a
 * whole solve O(n·m·log n) at worst. Of all S nodes of a tree the duals have the same parity (each
 * is joined to the root by tight edges of even weight), so half a slack is whole.
 *
 * <p>Bounds: y and Y never exceed the largest doubled weight, as they are part of a tight edge
 * whose other parts are not negative; slacks and times stay below four times that. Weights up to
 * 2⁵⁸ are therefore safe.
 *
 * <p>Edmonds, "Maximum matching and a polyhedron with 0,1-vertices" (1965); Galil, "Efficient
 * algorithms for finding maximum matching in graphs" (1986).
 */
final class BlossomSearch {

  private static final byte NONE = AlternatingTree.NONE;
  private static final byte EVEN = AlternatingTree.EVEN;
  private static final byte ODD = AlternatingTree.ODD;

  private final Arcs arcs;
  private final BlossomFamily family;
  private final AlternatingTree tree;
  private final EventHeap events = new EventHeap();
  private final int firstNodeEvent;
  private final int firstBlossomEvent;

  /** The search ends by then: some node is exposed or used up. Later events need not be kept. */
  private long end;

  /** For each node outside the tree the earliest time it can join. */
  private final long[] joins;

  private int[] joined = new int[64];
  private int joinings;

  BlossomSearch(Arcs arcs, BlossomFamily family, long[] nodeDuals) {
    this.arcs = arcs;
    this.family = family;
    tree = new AlternatingTree(arcs, family, nodeDuals);
    joins = new long[arcs.nodes];
    Arrays.fill(joins, Long.MAX_VALUE);
    firstNodeEvent = arcs.head.length;
    firstBlossomEvent = firstNodeEvent + arcs.nodes;
  }

  /** The dual of a node or blossom, doubled like the weights. */
  long dual(int id) {
    return tree.dual(id);
  }

  void settleAll() {
    for (int node = 0; node < arcs.nodes; node++) {
      settle(node);
    }
  }

  /** Matches an exposed node, or finds one to stay exposed in its stead. */
  private void settle(int root) {
    if (family.mate[root] >= 0 || tree.dual(root) == 0) {
      return;
    }
    tree.now = 0;
    end = Long.MAX_VALUE;
    events.clear();
    labelEven(family.top(root), -1);
    boolean isDone = false;
    while (!isDone) {
      tree.now = events.firstTime();
      isDone = happen(events.removeFirst());
    }
    forgetLabels();
  }

  // ---- events

  /** Lets one event happen if it is still true; tells whether the root is settled by it. */
  private boolean happen(int event) {
    if (event >= firstBlossomEvent) {
      expandIfUsedUp(event - firstBlossomEvent);
      return false;
    }
    if (event >= firstNodeEvent) {
      flip(event - firstNodeEvent, -1);
      return true;
    }
    return family.top(arcs.head(event)) != family.top(arcs.tail(event)) && follow(event);
  }

  /** An arc from an even node has become tight, if it did not lose time meanwhile. */
  private boolean follow(int arc) {
    byte there = tree.labelOfNode(arcs.head(arc));
    if (there == ODD) {
      return false;
    }
    long slack = tree.slack(arc);
    if (slack > 0) {
      events.add(tree.now + (there == EVEN ? slack / 2 : slack), arc);
      return false;
    }
    if (there == EVEN) {
      enter(tree.shrink(arc));
      return false;
    }
    return grow(arc);
  }

  private boolean grow(int arc) {
    int joining = family.top(arcs.head(arc));
    if (family.isExposed(joining)) {
      family.rebase(joining, arcs.head(arc));
      family.mate[arcs.head(arc)] = arc ^ 1;
      flip(arcs.tail(arc), arc);
      return true;
    }
    labelOdd(joining, arc);
    int matched = family.mate[family.base[joining]];
    labelEven(family.top(arcs.head(matched)), matched);
    return false;
  }

  // ---- labels

  private void labelOdd(int id, int arc) {
    tree.labelOdd(id, arc);
    if (family.isBlossom(id)) {
      addEvent(tree.now + tree.dual(id) / 2, firstBlossomEvent + id);
    }
  }

  private void labelEven(int id, int arc) {
    tree.labelEven(id, arc);
    enter(id);
  }

  /** The nodes of these become even, all of them before anything is foreseen. */
  private void enter(int... ids) {
    for (int id : ids) {
      int leaves = family.collectLeaves(id);
      for (int i = 0; i < leaves; i++) {
        tree.enter(family.leaf(i));
      }
    }
    for (int id : ids) {
      int leaves = family.collectLeaves(id);
      for (int i = 0; i < leaves; i++) {
        foresee(family.leaf(i));
      }
    }
  }

  /** Adds what will happen to a node that has just become even. */
  private void foresee(int node) {
    long own = tree.dualNow(node);
    if (tree.now + own < end) {
      end = tree.now + own;
      events.add(end, firstNodeEvent + node);
    }
    int from = family.top(node);
    for (int i = arcs.start[node]; i < arcs.start[node + 1]; i++) {
      int arc = arcs.leaving[i];
      int there = family.top(arcs.head(arc));
      if (there != from) {
        foresee(arc, there, own);
      }
    }
  }

  private void foresee(int arc, int there, long own) {
    if (tree.label(there) == EVEN) {
      addEvent(tree.now + (own + tree.dualNow(arcs.head(arc)) - arcs.weight(arc)) / 2, arc);
    } else if (tree.label(there) == NONE) {
      foreseeJoin(arc, tree.now + own + tree.dual(arcs.head(arc)) - arcs.weight(arc));
    }
  }

  private void foreseeJoin(int arc, long time) {
    int node = arcs.head(arc);
    if (time < joins[node] && time <= end) {
      if (joins[node] == Long.MAX_VALUE) {
        rememberJoin(node);
      }
      joins[node] = time;
      events.add(time, arc);
      if (family.isExposed(family.top(node))) {
        end = time;
      }
    }
  }

  private void addEvent(long time, int event) {
    if (time <= end) {
      events.add(time, event);
    }
  }

  // ---- blossoms

  private void expandIfUsedUp(int blossom) {
    boolean isOuter = family.isBlossom(blossom) && family.isOuter(blossom);
    if (!isOuter || tree.label(blossom) != ODD) {
      return;
    }
    long left = tree.leftOf(blossom);
    if (left > 0) {
      addEvent(tree.now + left / 2, firstBlossomEvent + blossom);
    } else {
      expand(blossom);
    }
  }

  /**
   * An odd blossom has used up its dual. Its children on the even way from where the tree enters to
   * the base take odd and even labels in turn; the others leave the tree.
   */
  private void expand(int blossom) {
    int entry = tree.labelArc(blossom);
    int[] cycle = family.children(blossom);
    int[] links = family.links(blossom);
    int place = family.placeOf(blossom, family.childWith(blossom, arcs.head(entry)));
    tree.unlabelOdd(blossom);
    family.expand(blossom);
    boolean isForward = (place & 1) == 1;
    int length = cycle.length;
    labelOdd(cycle[place], entry);
    for (int at = place; at != 0; ) {
      int even = isForward ? at + 1 : at - 1;
      int odd = isForward ? (at + 2) % length : at - 2;
      tree.labelEven(cycle[even % length], isForward ? links[at] : links[even] ^ 1);
      labelOdd(cycle[odd], isForward ? links[even] : links[odd] ^ 1);
      at = odd;
    }
    enter(Arrays.stream(cycle).filter(child -> tree.label(child) == EVEN).toArray());
    for (int child : cycle) {
      if (tree.label(child) == NONE) {
        foreseeReturns(child);
      }
    }
  }

  private void foreseeReturns(int child) {
    int leaves = family.collectLeaves(child);
    for (int i = 0; i < leaves; i++) {
      foreseeReturn(family.leaf(i));
    }
  }

  /** A node is outside the tree again: which even neighbour will it meet first? */
  private void foreseeReturn(int node) {
    joins[node] = joins[node] == Long.MAX_VALUE ? Long.MAX_VALUE : Long.MAX_VALUE - 1;
    for (int i = arcs.start[node]; i < arcs.start[node + 1]; i++) {
      int arc = arcs.leaving[i] ^ 1;
      if (tree.labelOfNode(arcs.tail(arc)) == EVEN) {
        foreseeJoin(arc, tree.now + tree.slack(arc));
      }
    }
  }

  // ---- the end of a search

  /**
   * Turns the way from an even node to the root: the node is matched by the arc (−1: stays exposed)
   * and the root by the first arc of the way.
   */
  private void flip(int node, int arc) {
    int even = node;
    int by = arc;
    while (true) {
      int outer = family.top(even);
      int fromOdd = tree.labelArc(outer);
      family.rebase(outer, even);
      family.mate[even] = by;
      if (fromOdd < 0) {
        return;
      }
      int odd = family.top(arcs.tail(fromOdd));
      int entry = tree.labelArc(odd);
      family.rebase(odd, arcs.head(entry));
      family.mate[arcs.head(entry)] = entry ^ 1;
      even = arcs.tail(entry);
      by = entry;
    }
  }

  private void rememberJoin(int node) {
    if (joinings == joined.length) {
      joined = Arrays.copyOf(joined, 2 * joinings);
    }
    joined[joinings++] = node;
  }

  private void forgetLabels() {
    tree.clear();
    for (int i = 0; i < joinings; i++) {
      joins[joined[i]] = Long.MAX_VALUE;
    }
    joinings = 0;
  }
}
