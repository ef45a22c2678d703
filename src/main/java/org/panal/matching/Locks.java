package org.panal.matching;

/**
 * Which pairs an organiser may insist on. A lock brings together two who have nothing concrete to
 * show for it; it never breaks what people themselves rule out, nor what they asked for at most.
 */
public final class Locks {

  private Locks() {}

  /** Whether the pair may be locked beside those that are. Whatever the reason, no is only no. */
  public static boolean allow(Pool pool, Weights weights, Pair pair) {
    var all = new Profiles(pool, weights);
    int first = all.indexOf(pair.first());
    int second = all.indexOf(pair.second());
    return first >= 0
        && second >= 0
        && (pool.locked().contains(pair)
            || (!new RuledOut(pool, weights).has(pair)
                && hasRoom(all, first, second)
                && hasRoom(all, second, first)));
  }

  /** Whether one has an introduction left for the other, and a mentee place where it takes one. */
  private static boolean hasRoom(Profiles all, int person, int other) {
    Profile one = all.get(person);
    int held = 0;
    int mentees = 0;
    for (Pair lock : all.pool().locked()) {
      if (lock.has(one.id())) {
        held++;
        mentees += isMentor(one, all.get(all.indexOf(lock.other(one.id())))) ? 1 : 0;
      }
    }
    boolean hasMenteePlace = !isMentor(one, all.get(other)) || mentees < Mentors.places(one);
    return held < one.cap() && hasMenteePlace;
  }

  private static boolean isMentor(Profile one, Profile other) {
    return Mentors.topic(one, other) >= 0;
  }
}
