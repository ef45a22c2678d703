package org.panal.matching;

import java.util.Arrays;

/**
 * The alternating tree of a search and the duals that change with it.
 *
 * <p>Outermost blossoms in the tree are even (an even number of steps from the root) or odd. As
 * time goes by, each node of an even one loses one unit of dual per unit of time, each of an odd
 * one gains it, and the blossom's own dual changes twice as fast the other way. Duals are kept as
 * of {@code since} and brought up to date when the label changes.
 */
final class AlternatingTree {

  static final byte NONE = 0;
  static final byte EVEN = 1;
  static final byte ODD = 2;

  private final Arcs arcs;
  private final BlossomFamily family;
  private final long[] dual;
  private final byte[] label;
  private final int[] labelArc;
  private final long[] since;
  private final int[] seenIn;
  private int walk;
  private int[] touched = new int[64];
  private int touches;
  private int[] even = new int[64];
  private int evens;
  long now;

  AlternatingTree(Arcs arcs, BlossomFamily family, long[] nodeDuals) {
    this.arcs = arcs;
    this.family = family;
    dual = Arrays.copyOf(nodeDuals, family.ids());
    label = new byte[family.ids()];
    labelArc = new int[family.ids()];
    since = new long[family.ids()];
    seenIn = new int[family.ids()];
  }

  /** The dual of a node or blossom as of its last label; doubled like the weights. */
  long dual(int id) {
    return dual[id];
  }

  byte label(int id) {
    return label[id];
  }

  byte labelOfNode(int node) {
    return label[family.top(node)];
  }

  /** The arc by which an outermost blossom joined the tree, −1 for the root. */
  int labelArc(int id) {
    return labelArc[id];
  }

  void labelOdd(int id, int arc) {
    label(id, ODD, arc);
  }

  /** Labels an outermost blossom even; its nodes have to {@link #enter} one by one. */
  void labelEven(int id, int arc) {
    label(id, EVEN, arc);
  }

  /** From now on the dual of this node falls. */
  void enter(int node) {
    since[node] = now;
    if (evens == even.length) {
      even = Arrays.copyOf(even, 2 * evens);
    }
    even[evens++] = node;
  }

  private void label(int id, byte parity, int arc) {
    label[id] = parity;
    labelArc[id] = arc;
    since[id] = now;
    if (touches == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touches);
    }
    touched[touches++] = id;
  }

  long dualNow(int node) {
    int outer = family.top(node);
    return label[outer] == EVEN
        ? dual[node] - (now - since[node])
        : label[outer] == ODD ? dual[node] + (now - since[outer]) : dual[node];
  }

  long slack(int arc) {
    return dualNow(arcs.tail(arc)) + dualNow(arcs.head(arc)) - arcs.weight(arc);
  }

  /** What an odd blossom has left of its own dual. */
  long leftOf(int blossom) {
    return dual[blossom] - 2 * (now - since[blossom]);
  }

  /** Takes an odd outermost blossom out of the tree with its duals up to date. */
  void unlabelOdd(int id) {
    long gone = now - since[id];
    int leaves = family.collectLeaves(id);
    for (int i = 0; i < leaves; i++) {
      dual[family.leaf(i)] += gone;
    }
    dual[id] -= family.isBlossom(id) ? 2 * gone : 0;
    label[id] = NONE;
  }

  /** Takes an even outermost blossom out of the tree; its nodes keep what they know. */
  private void unlabelEven(int id) {
    dual[id] += family.isBlossom(id) ? 2 * (now - since[id]) : 0;
    label[id] = NONE;
  }

  /** The end of a search: all duals are brought up to date, blossoms without one dissolved. */
  void clear() {
    for (int i = 0; i < evens; i++) {
      dual[even[i]] -= now - since[even[i]];
    }
    for (int i = 0; i < touches; i++) {
      if (label[touched[i]] == ODD) {
        unlabelOdd(touched[i]);
      } else if (label[touched[i]] == EVEN) {
        unlabelEven(touched[i]);
      }
    }
    for (int i = touches - 1; i >= 0; i--) {
      dissolveIfUseless(touched[i]);
    }
    touches = 0;
    evens = 0;
  }

  /** Outer blossoms come before inner ones here, as they were made later. */
  private void dissolveIfUseless(int id) {
    if (isUseless(id) && family.isOuter(id)) {
      int[] children = family.children(id);
      family.dissolve(id);
      for (int child : children) {
        if (!isUseless(child)) {
          family.lead(child);
        }
      }
    }
  }

  private boolean isUseless(int id) {
    return family.isBlossom(id) && dual[id] == 0;
  }

  /**
   * Makes an even blossom of the cycle that a tight arc between two even ones closes; tells those
   * of its children that were odd.
   */
  int[] shrink(int arc) {
    int tail = family.top(arcs.tail(arc));
    int head = family.top(arcs.head(arc));
    int fork = fork(tail, head);
    int down = stepsBelow(fork, tail);
    int[] cycle = new int[1 + down + stepsBelow(fork, head)];
    int[] links = new int[cycle.length];
    cycle[0] = fork;
    links[down] = arc;
    for (int i = down, at = tail; i > 0; i--, at = above(at)) {
      cycle[i] = at;
      links[i - 1] = labelArc[at];
    }
    for (int i = down + 1, at = head; i < cycle.length; i++, at = above(at)) {
      cycle[i] = at;
      links[i] = labelArc[at] ^ 1;
    }
    int[] turned = Arrays.stream(cycle).filter(child -> label[child] == ODD).toArray();
    for (int child : cycle) {
      unlabel(child);
    }
    int blossom = family.shrink(cycle, links);
    dual[blossom] = 0;
    label(blossom, EVEN, labelArc[fork]);
    return turned;
  }

  private void unlabel(int id) {
    if (label[id] == ODD) {
      unlabelOdd(id);
    } else {
      unlabelEven(id);
    }
  }

  private int above(int id) {
    return family.top(arcs.tail(labelArc[id]));
  }

  private int stepsBelow(int fork, int id) {
    int steps = 0;
    for (int at = id; at != fork; at = above(at)) {
      steps++;
    }
    return steps;
  }

  /** Where the ways from two even blossoms to the root meet. */
  private int fork(int one, int other) {
    walk++;
    int at = one;
    int next = other;
    while (seenIn[at] != walk) {
      seenIn[at] = walk;
      at = labelArc[at] < 0 ? -1 : above(above(at));
      if (next >= 0) {
        int swap = at;
        at = next;
        next = swap;
      }
    }
    return at;
  }
}
