package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The most people who could each have a partner of their choosing: everyone in need claims one
 * place of one partner who suits them, and a person gives away no more places than they have.
 *
 * <p>Whoever is served in an answer can claim a place of a partner they hold, so no answer serves
 * more. It is only a bound: it does not see that introductions are symmetric (three people who all
 * suit each other, with one place each, claim three places, but only two of them can meet).
 *
 * <p>Augmenting paths by breadth-first search (Ford and Fulkerson). A search that fails has found
 * people whose suitable partners are all taken by others like them: S with too few places around
 * it, a shortage anybody can check (Hall, König). What it visited can never lead anywhere again, so
 * all failing searches together cost O(pairs); the rest O(people · pairs) at worst.
 */
final class LevelFlow {

  private final int[] start;
  private final int[] partner;
  private final int[] places;
  private final int[] claimOf;
  private final int[] firstClaimant;
  private final int[] nextClaimant;
  private final int[] cameFrom;
  private final boolean[] dead;
  private final boolean[] seen;
  private final int[] queue;
  private int tail;
  private int served;

  /** Partners by person in CSR form: those of v are {@code partner[start[v]..start[v + 1])}. */
  LevelFlow(int[] start, int[] partner, int[] places, IntPredicate inNeed) {
    int people = places.length;
    this.start = start;
    this.partner = partner;
    this.places = places.clone();
    claimOf = filled(people);
    firstClaimant = filled(people);
    nextClaimant = filled(people);
    cameFrom = filled(people);
    dead = new boolean[people];
    seen = new boolean[people];
    queue = new int[people];
    for (int person = 0; person < people; person++) {
      if (inNeed.test(person) && !claimAtOnce(person)) {
        claimBySearch(person);
      }
    }
  }

  int served() {
    return served;
  }

  /** The people whose partners have too few places for all of them, or who have no partner. */
  BitSet inShort() {
    var found = new BitSet();
    for (int person = 0; person < places.length; person++) {
      found.set(person, isShort(person));
    }
    return found;
  }

  private boolean isShort(int person) {
    boolean allTaken = true;
    for (int i = start[person]; i < start[person + 1]; i++) {
      allTaken &= dead[partner[i]];
    }
    return allTaken;
  }

  private boolean claimAtOnce(int person) {
    for (int i = start[person]; i < start[person + 1]; i++) {
      if (places[partner[i]] > 0) {
        claim(person, partner[i]);
        served++;
        return true;
      }
    }
    return false;
  }

  private void claimBySearch(int person) {
    int head = 0;
    tail = 0;
    int open = visitPartnersOf(person);
    while (open < 0 && head < tail) {
      int full = queue[head++];
      for (int c = firstClaimant[full]; c >= 0 && open < 0; c = nextClaimant[c]) {
        open = visitPartnersOf(c);
      }
    }
    for (int i = 0; i < tail; i++) {
      seen[queue[i]] = false;
      dead[queue[i]] = open < 0;
    }
    if (open >= 0) {
      moveOn(open);
      served++;
    }
  }

  /** Queues the full partners of a person; tells one that still has a place, or −1. */
  private int visitPartnersOf(int person) {
    for (int i = start[person]; i < start[person + 1]; i++) {
      int other = partner[i];
      if (!seen[other] && !dead[other]) {
        cameFrom[other] = person;
        if (places[other] > 0) {
          return other;
        }
        seen[other] = true;
        queue[tail++] = other;
      }
    }
    return -1;
  }

  /** Along the path each claimant moves on to the partner they were visiting. */
  private void moveOn(int open) {
    int to = open;
    while (to >= 0) {
      int person = cameFrom[to];
      int left = claimOf[person];
      if (left >= 0) {
        release(person, left);
      }
      claim(person, to);
      to = left;
    }
  }

  private void claim(int person, int of) {
    places[of]--;
    claimOf[person] = of;
    nextClaimant[person] = firstClaimant[of];
    firstClaimant[of] = person;
  }

  private void release(int person, int of) {
    places[of]++;
    if (firstClaimant[of] == person) {
      firstClaimant[of] = nextClaimant[person];
      return;
    }
    int before = firstClaimant[of];
    while (nextClaimant[before] != person) {
      before = nextClaimant[before];
    }
    nextClaimant[before] = nextClaimant[person];
  }

  private static int[] filled(int size) {
    int[] column = new int[size];
    Arrays.fill(column, -1);
    return column;
  }
}
