package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The shortages of a certificate, level by level: people whose suitable partners have, all
 * together, too few places. Nobody beyond those places and the people outside can be served.
 */
final class CheckedShortages {

  private final CheckedPool pool;
  private final BitSet[] inShort;
  private final BitSet[] around;

  /** The least benefit by which a pair matters to each person, as they are in a shortage. */
  private final int[] leastOf;

  CheckedShortages(CheckedPool pool, Certificate certificate) {
    this.pool = pool;
    inShort = new BitSet[pool.levels()];
    around = new BitSet[pool.levels()];
    leastOf = new int[pool.people()];
    Arrays.fill(leastOf, Integer.MAX_VALUE);
    for (int level = 0; level < inShort.length; level++) {
      inShort[level] = new BitSet();
      around[level] = new BitSet();
      for (String id : certificate.shortages().get(level)) {
        int person = pool.indexOf(id);
        if (person >= 0 && !pool.isServedByLock(person, level)) {
          inShort[level].set(person);
          leastOf[person] = Math.min(leastOf[person], pool.leastAt(level));
        }
      }
    }
  }

  /** Looks at every pair that may be introduced: who are the suitable partners? */
  void see(CheckedPool.Scored pair) {
    boolean matters = pair.toA() >= leastOf[pair.a()] || pair.toB() >= leastOf[pair.b()];
    for (int level = 0; level < inShort.length && matters; level++) {
      if (isPartner(pair, true, level)) {
        around[level].set(pair.b());
      }
      if (isPartner(pair, false, level)) {
        around[level].set(pair.a());
      }
    }
  }

  /** Adds the partners that were seen in other pairs. */
  void add(CheckedShortages others) {
    for (int level = 0; level < around.length; level++) {
      around[level].or(others.around[level]);
    }
  }

  /**
   * Whether a pair that may not be introduced would give somebody in a shortage that settles a
   * level one more partner, once all others have been seen.
   */
  boolean wouldEase(CheckedPool.Scored pair, CheckedEarnings.Earned earned) {
    boolean eases = false;
    for (int level = 0; level < inShort.length && !eases; level++) {
      eases = addsPartner(pair, level) && !earned.isOutweighed(level);
    }
    return eases;
  }

  private boolean addsPartner(CheckedPool.Scored pair, int level) {
    return isPartner(pair, true, level) && !around[level].get(pair.b())
        || isPartner(pair, false, level) && !around[level].get(pair.a());
  }

  private boolean isPartner(CheckedPool.Scored pair, boolean ofFirst, int level) {
    return inShort[level].get(pair.at(ofFirst)) && pair.benefit(ofFirst) >= pool.leastAt(level);
  }

  /** The most people that can reach a level. */
  long bound(int level) {
    int outside = pool.people() - inShort[level].cardinality();
    return outside + around[level].stream().mapToLong(pool::freePlaces).sum();
  }
}
