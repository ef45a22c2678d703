package org.panal.matching;

import java.util.Arrays;

/**
 * Who could have had an introduction instead of those who have none: the alternating forest with
 * blossoms (Edmonds 1965; the Hungarian forest of Gallai and Edmonds' structure theorem) that grows
 * from the people left out, over the places of everybody.
 *
 * <p>Coverage is a matching of places: a person's first place asks to be matched, where no lock
 * covers them already; their other places may be. A pair may be used twice here, which helps
 * nobody. <em>Outer</em> places could be left out in place of a root: by an exchange along the
 * path. If a place that does not ask, or another root, could be outer, more people could be
 * covered. Where the answer covers as many as can be, that never happens, and the forest is a proof
 * of it: outer places are adjacent to nothing but inner places and their own blossom, and each tree
 * has one blossom more than it has inner places.
 *
 * <p>O((pairs + places) · log) for all roots together, without recursion.
 */
final class HungarianForest {

  private static final byte OUTER = 1;
  private static final byte INNER = 2;

  private final Draw draw;
  private final int[] firstPlace;
  private final int[] owner;
  private final int[] mate;
  private final byte[] label;
  private final int[] cameFrom;
  private final int[] stamp;
  private final int[] queue;
  private final DisjointSets blossoms;
  private int stamps;
  private int tail;
  private boolean isComplete = true;

  HungarianForest(Draw draw, Outcome outcome, PairsOf pairsOf) {
    this.draw = draw;
    firstPlace = new int[draw.people() + 1];
    for (int person = 0; person < draw.people(); person++) {
      firstPlace[person + 1] = firstPlace[person] + draw.free[person];
    }
    int places = firstPlace[draw.people()];
    owner = new int[places];
    mate = new int[places];
    label = new byte[places];
    cameFrom = new int[places];
    stamp = new int[places];
    queue = new int[places];
    blossoms = new DisjointSets(places);
    Arrays.fill(mate, -1);
    for (int person = 0; person < draw.people(); person++) {
      Arrays.fill(owner, firstPlace[person], firstPlace[person + 1], person);
    }
    seat(outcome.chosen);
    for (int person = 0; person < draw.people(); person++) {
      if (outcome.holdsNone(person) && draw.free[person] > 0) {
        addOuter(firstPlace[person]);
      }
    }
    grow(pairsOf);
  }

  /** Whether nobody more could be covered; only then do the rest of the questions make sense. */
  boolean isComplete() {
    return isComplete;
  }

  /** Whether this person could be left out in place of a root. */
  boolean isOuter(int person) {
    return draw.free[person] > 0 && label[firstPlace[person]] == OUTER;
  }

  /** The blossom of an outer person, by the number of a place. */
  int blossomOf(int person) {
    return blossoms.find(firstPlace[person]);
  }

  /** How many of this person's first places those who could be left out compete for. */
  int contested(int person) {
    int found = 0;
    for (int place = firstPlace[person]; place < firstPlace[person + 1]; place++) {
      found += label[place] == INNER ? 1 : 0;
    }
    return found;
  }

  /** Gives each introduced pair a place of both, those with mentees the first ones. */
  private void seat(int[] chosen) {
    int[] next = firstPlace.clone();
    Candidates pairs = draw.candidates;
    int[] atA = new int[chosen.length];
    int[] atB = new int[chosen.length];
    for (boolean mentees : new boolean[] {true, false}) {
      for (int i = 0; i < chosen.length; i++) {
        if (pairs.mentorsA[chosen[i]] == mentees) {
          atA[i] = next[pairs.a[chosen[i]]]++;
        }
        if (pairs.mentorsB[chosen[i]] == mentees) {
          atB[i] = next[pairs.b[chosen[i]]]++;
        }
      }
    }
    for (int i = 0; i < chosen.length; i++) {
      mate[atA[i]] = atB[i];
      mate[atB[i]] = atA[i];
    }
  }

  private void grow(PairsOf pairsOf) {
    for (int head = 0; head < tail && isComplete; head++) {
      int from = queue[head];
      for (int i = pairsOf.start[owner[from]]; i < pairsOf.start[owner[from] + 1]; i++) {
        int other = pairsOf.other(owner[from], i);
        int until = firstPlace[other] + pairsOf.places(other, pairsOf.pair[i]);
        for (int to = firstPlace[other]; to < until; to++) {
          reach(from, to);
        }
      }
    }
  }

  private void reach(int from, int to) {
    if (label[to] == 0) {
      label[to] = INNER;
      cameFrom[to] = from;
      if (mate[to] < 0) {
        isComplete = false;
      } else {
        addOuter(mate[to]);
      }
    } else if (label[to] == OUTER && blossoms.find(from) != blossoms.find(to)) {
      int base = commonBase(from, to);
      if (base < 0) {
        isComplete = false;
      } else {
        shrink(from, base);
        shrink(to, base);
      }
    }
  }

  private void addOuter(int place) {
    boolean asks = place == firstPlace[owner[place]] && draw.lockedCount[owner[place]] == 0;
    isComplete &= asks;
    label[place] = OUTER;
    queue[tail++] = place;
  }

  /** The first blossom that the ways of both to their roots share, or −1. */
  private int commonBase(int one, int other) {
    stamps++;
    int at = blossoms.find(one);
    int with = blossoms.find(other);
    while (at >= 0 || with >= 0) {
      if (at >= 0) {
        if (stamp[at] == stamps) {
          return at;
        }
        stamp[at] = stamps;
        at = mate[at] < 0 ? -1 : blossoms.find(cameFrom[mate[at]]);
      }
      int next = at;
      at = with;
      with = next;
    }
    return -1;
  }

  /** All on the way from a place to the base becomes one blossom. */
  private void shrink(int from, int base) {
    int at = blossoms.find(from);
    while (at != base) {
      int inner = mate[at];
      blossoms.join(at, base);
      blossoms.join(inner, base);
      addOuter(inner);
      at = blossoms.find(cameFrom[inner]);
    }
  }
}
