package org.panal.matching;

import java.util.Arrays;

/**
 * The fractional b-matching as a flow on the double cover, by successive shortest paths: one search
 * of Dijkstra's for each place that is left free though it would cost something.
 *
 * <p>The search grows from that place. Classes on its side that could give up a place, or take one
 * more pair in the root's stead, become cheaper as time goes by; classes on the other side that
 * would have to take one more pair become dearer. It ends where a class of the other side has room,
 * or where a place of this side costs nothing any more and may stay free.
 *
 * <p>Guarantee: prices and flow stay complementary, so the prices are best at the end. O(places ·
 * columns · log) at worst; a search costs what it touches.
 *
 * <p>Tomizawa (1971), Edmonds and Karp (1972); Anstee, "A polynomial algorithm for b-matchings: an
 * alternative approach" (1987), on the double cover.
 */
final class DoubleCoverFlow {

  private final DoubleCover cover;
  private final Core core;
  private final long[] time;
  private final int[] cameFrom;
  private final int[] cameBy;
  private final boolean[] isDone;
  private final int[] touched;
  private int touches;
  private final EventHeap events = new EventHeap();
  private int side;
  private int root;
  private long now;
  private long end;

  DoubleCoverFlow(DoubleCover cover) {
    this.cover = cover;
    core = cover.core;
    time = new long[cover.nodes()];
    Arrays.fill(time, Long.MAX_VALUE);
    cameFrom = new int[cover.nodes()];
    cameBy = new int[cover.nodes()];
    isDone = new boolean[cover.nodes()];
    touched = new int[cover.nodes()];
  }

  void settleAll() {
    for (int visits = 2; visits < 1_000; visits *= 4) {
      settleAll(visits);
    }
    settleAll(Integer.MAX_VALUE);
  }

  private void settleAll(int mostVisits) {
    for (int node = 0; node < cover.nodes(); node++) {
      boolean goesOn = true;
      while (goesOn && isOpen(node)) {
        goesOn = settle(node, mostVisits);
      }
    }
  }

  /** Whether a place is left free that would cost something. */
  private boolean isOpen(int node) {
    int filled = cover.filled[node];
    return filled < cover.room[node] && cover.costOf(node, filled) > 0;
  }

  private boolean settle(int node, int mostVisits) {
    root = node;
    side = cover.sideOf(node);
    now = 0;
    end = Long.MAX_VALUE;
    events.clear();
    reach(node, 0, -1, -1);
    int last = -1;
    int visits = 0;
    while (last < 0 && visits <= mostVisits) {
      now = events.firstTime();
      int event = events.removeFirst();
      if (event >= cover.nodes()) {
        last = event - cover.nodes();
      } else if (!isDone[event]) {
        last = visits++ < mostVisits ? visit(event) : -1;
      }
    }
    if (last >= 0) {
      augment(last);
    }
    settlePrices();
    return last >= 0;
  }

  /** Visits a node whose time has come; tells the node where the search ends, or −1. */
  private int visit(int node) {
    isDone[node] = true;
    if (cover.sideOf(node) == side) {
      visitGiver(node);
      return -1;
    }
    if (hasRoom(node)) {
      return node;
    }
    foreseeRoom(node);
    visitTaker(node);
    return -1;
  }

  /** Whether a class of the other side has a place free that does not cost less than nothing. */
  private boolean hasRoom(int node) {
    int filled = cover.filled[node];
    return filled < cover.room[node] && cover.costOf(node, filled) >= 0;
  }

  // ---- this side

  /** A class that could take one more pair: a new one, or one from the other class there. */
  private void visitGiver(int node) {
    int person = cover.personOf(node);
    int ofClass = DoubleCover.classOf(node);
    int sibling = node ^ 1;
    foreseeFree(node);
    byte[] taken = cover.taken[side];
    int firstThere = cover.node(1 - side, 0, 0);
    long asked = now + cover.price[node];
    for (int column = core.start[person]; column < core.start[person + 1]; column++) {
      if (cover.isOpen(column, ofClass)) {
        if (taken[column] < 0) {
          long left = asked - core.gain[column] - cover.worthAt(column, ofClass);
          offer(node, column, left, firstThere + 2 * core.other[column]);
        } else if (taken[column] != ofClass) {
          long more = cover.price[node] - cover.worthAt(column, ofClass);
          long less = cover.price[sibling] - cover.worthAt(column, 1 - ofClass);
          reach(sibling, now + Math.max(0, more - less), node, column);
        }
      }
    }
  }

  /** The last place here costs nothing by then, and may be left free. */
  private void foreseeFree(int node) {
    int number = node == root ? cover.filled[node] : cover.filled[node] - 1;
    long free = now + Math.max(0, cover.costOf(node, number));
    if (free < end) {
      end = free;
      events.add(free, cover.nodes() + node);
    }
  }

  /** By then a free place of the other side, now below its bonus, is dear enough to be taken. */
  private void foreseeRoom(int node) {
    int filled = cover.filled[node];
    if (filled < cover.room[node] && now - cover.costOf(node, filled) < end) {
      end = now - cover.costOf(node, filled);
      events.add(end, cover.nodes() + node);
    }
  }

  private void offer(int node, int column, long left, int headThere) {
    long atHead = left + cover.price[headThere] - core.headlineThere[column];
    if (atHead <= end) {
      reach(headThere, Math.max(now, atHead), node, column);
    }
    if (core.admittedThere[column] && left + cover.price[headThere + 1] <= end) {
      reach(headThere + 1, Math.max(now, left + cover.price[headThere + 1]), node, column);
    }
  }

  // ---- the other side

  /** A class that has to take one more pair: it drops one, or moves it to the other class there. */
  private void visitTaker(int node) {
    int person = cover.personOf(node);
    int ofClass = DoubleCover.classOf(node);
    int sibling = node ^ 1;
    byte[] taken = cover.taken[1 - side];
    for (int column = core.start[person]; column < core.start[person + 1]; column++) {
      if (taken[column] == ofClass) {
        int back = core.twin[column];
        int classBack = cover.takenAt(side, back);
        int giver = cover.node(side, core.other[column], classBack);
        long here = cover.price[node] - cover.worthAt(column, ofClass);
        long earned =
            core.gain[column] + cover.worthAt(back, classBack) - cover.price[giver] - here;
        reach(giver, now + Math.max(0, earned), node, column);
        if (cover.isOpen(column, 1 - ofClass)) {
          long moved = cover.price[sibling] - cover.worthAt(column, 1 - ofClass);
          reach(sibling, now + Math.max(0, moved - here), node, column);
        }
      }
    }
  }

  private void reach(int node, long at, int from, int column) {
    if (at < time[node] && at <= end && cover.room[node] > 0) {
      if (time[node] == Long.MAX_VALUE) {
        touched[touches++] = node;
      }
      time[node] = at;
      cameFrom[node] = from;
      cameBy[node] = column;
      events.add(at, node);
      boolean isLast = cover.sideOf(node) != side && hasRoom(node);
      end = isLast ? at : end;
    }
  }

  // ---- the end of a search

  private void augment(int last) {
    if (last != root) {
      cover.filled[last] += cover.sideOf(last) == side ? -1 : 1;
      cover.filled[root]++;
    } else {
      return;
    }
    for (int node = last; node != root; node = cameFrom[node]) {
      turn(cameFrom[node], node, cameBy[node]);
    }
  }

  /** Makes one step of the way true. */
  private void turn(int from, int to, int column) {
    boolean isFromHere = cover.sideOf(from) == side;
    boolean isToHere = cover.sideOf(to) == side;
    int ofClass = DoubleCover.classOf(isFromHere == isToHere && !isFromHere ? to : from);
    if (isFromHere && !isToHere) {
      cover.use(side, column, ofClass, DoubleCover.classOf(to));
    } else if (isFromHere) {
      cover.taken[side][column] = (byte) ofClass;
    } else if (isToHere) {
      cover.taken[1 - side][column] = DoubleCover.UNUSED;
      cover.taken[side][core.twin[column]] = DoubleCover.UNUSED;
    } else {
      cover.taken[1 - side][column] = (byte) ofClass;
    }
  }

  private void settlePrices() {
    for (int i = 0; i < touches; i++) {
      int node = touched[i];
      long left = Math.max(0, now - time[node]);
      cover.price[node] += cover.sideOf(node) == side ? -left : left;
      time[node] = Long.MAX_VALUE;
      isDone[node] = false;
    }
    touches = 0;
  }
}
