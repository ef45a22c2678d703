package org.panal.matching;

import java.util.Arrays;

/**
 * A matching together with the nested odd sets (blossoms) that the algorithm has shrunk.
 *
 * <p>A blossom is an odd cycle of children, each a node or a smaller blossom, joined by tight arcs:
 * {@code links[b][i]} leads from child i to child i + 1, the last one back to child 0. Child 0
 * holds the base, the one node of the blossom that is not matched inside it; the others are matched
 * along links 1, 3, 5, … . Ids below the number of nodes are the nodes themselves.
 *
 * <p>The outermost blossom of a node is found by a union-find forest with path compression, so that
 * shrinking costs the length of the cycle and not the size of what it holds; expanding costs the
 * size of the blossom. Nothing here recurses: nested blossoms are walked with a stack of our own.
 */
final class BlossomFamily {

  private final Arcs arcs;
  final int nodes;

  /** The arc from each node to its mate, −1 where exposed. */
  final int[] mate;

  final int[] base;
  final int[] parent;

  /** Leads from each id towards its outermost blossom. */
  private final int[] outwards;

  /** The children of each blossom around their cycle; empty for nodes and free ids. */
  private final int[][] children;

  private final int[][] links;
  private final int[] freeIds;
  private int free;
  private int[] stack = new int[64];
  private int depth;
  private int[] found = new int[64];
  private int leaves;

  BlossomFamily(Arcs arcs, int[] mate) {
    this.arcs = arcs;
    this.mate = mate;
    nodes = arcs.nodes;
    int ids = nodes + nodes / 2 + 1;
    base = new int[ids];
    parent = new int[ids];
    outwards = new int[ids];
    children = new int[ids][0];
    links = new int[ids][0];
    freeIds = new int[ids - nodes];
    Arrays.fill(parent, -1);
    Arrays.setAll(outwards, id -> id);
    Arrays.setAll(base, id -> id);
    for (int id = ids - 1; id >= nodes; id--) {
      freeIds[free++] = id;
    }
  }

  int ids() {
    return base.length;
  }

  boolean isExposed(int id) {
    return mate[base[id]] < 0;
  }

  boolean isBlossom(int id) {
    return children[id].length > 0;
  }

  boolean isOuter(int id) {
    return parent[id] < 0;
  }

  int[] children(int blossom) {
    return children[blossom];
  }

  int[] links(int blossom) {
    return links[blossom];
  }

  /** The outermost blossom of a node. */
  int top(int node) {
    int top = node;
    while (outwards[top] != top) {
      top = outwards[top];
    }
    for (int at = node; at != top; ) {
      int next = outwards[at];
      outwards[at] = top;
      at = next;
    }
    return top;
  }

  private void match(int arc) {
    mate[arcs.tail(arc)] = arc;
    mate[arcs.head(arc)] = arc ^ 1;
  }

  /** Makes one blossom of a cycle of outermost ones; child 0 holds the base. */
  int shrink(int[] cycle, int[] joinedBy) {
    int blossom = freeIds[--free];
    children[blossom] = cycle;
    links[blossom] = joinedBy;
    base[blossom] = base[cycle[0]];
    parent[blossom] = -1;
    outwards[blossom] = blossom;
    for (int child : cycle) {
      parent[child] = blossom;
      outwards[child] = blossom;
    }
    return blossom;
  }

  /** Dissolves an outermost blossom; its children become outermost. */
  void expand(int blossom) {
    int[] outer = children[blossom];
    dissolve(blossom);
    for (int child : outer) {
      lead(child);
    }
  }

  /** Dissolves an outermost blossom; who asks for this has to {@link #lead} what was inside. */
  void dissolve(int blossom) {
    for (int child : children[blossom]) {
      parent[child] = -1;
    }
    children[blossom] = new int[0];
    links[blossom] = new int[0];
    freeIds[free++] = blossom;
  }

  /** Finds the nodes of a blossom: {@code leaf(0)} to {@code leaf(result − 1)}. */
  int collectLeaves(int id) {
    leaves = 0;
    depth = 0;
    push(id);
    while (depth > 0) {
      int next = stack[--depth];
      if (next < nodes) {
        addLeaf(next);
      } else {
        pushAll(children[next]);
      }
    }
    return leaves;
  }

  int leaf(int i) {
    return found[i];
  }

  /** The child of a blossom that holds a node. */
  int childWith(int blossom, int node) {
    int child = node;
    while (parent[child] != blossom) {
      child = parent[child];
    }
    return child;
  }

  int placeOf(int blossom, int child) {
    int[] cycle = children[blossom];
    int place = 0;
    while (cycle[place] != child) {
      place++;
    }
    return place;
  }

  /** Moves the base of a blossom to one of its nodes, by turning matched and unmatched links. */
  void rebase(int id, int node) {
    depth = 0;
    push(id);
    push(node);
    while (depth > 0) {
      int newBase = stack[--depth];
      int outer = stack[--depth];
      for (int child = newBase; child != outer; child = parent[child]) {
        int blossom = parent[child];
        if (base[blossom] != newBase) {
          turn(blossom, child, newBase);
        }
      }
    }
  }

  /** Turns one level and leaves the children whose bases move on the stack. */
  private void turn(int blossom, int child, int node) {
    int[] cycle = children[blossom];
    int[] joinedBy = links[blossom];
    int place = placeOf(blossom, child);
    boolean isForward = (place & 1) == 1;
    int end = isForward ? cycle.length : place;
    for (int i = isForward ? place + 1 : 0; i < end; i += 2) {
      match(joinedBy[i]);
      push(cycle[i]);
      push(arcs.tail(joinedBy[i]));
      push(cycle[(i + 1) % cycle.length]);
      push(arcs.head(joinedBy[i]));
    }
    base[blossom] = node;
    children[blossom] = rotated(cycle, place);
    links[blossom] = rotated(joinedBy, place);
  }

  /** Leads everything inside to this outermost blossom. */
  void lead(int id) {
    depth = 0;
    push(id);
    while (depth > 0) {
      int next = stack[--depth];
      outwards[next] = id;
      pushAll(children[next]);
    }
  }

  private void pushAll(int[] ids) {
    for (int id : ids) {
      push(id);
    }
  }

  private void push(int value) {
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth++] = value;
  }

  private void addLeaf(int node) {
    if (leaves == found.length) {
      found = Arrays.copyOf(found, 2 * leaves);
    }
    found[leaves++] = node;
  }

  private static int[] rotated(int[] cycle, int by) {
    int[] turned = new int[cycle.length];
    System.arraycopy(cycle, by, turned, 0, cycle.length - by);
    System.arraycopy(cycle, 0, turned, cycle.length - by, by);
    return turned;
  }
}
