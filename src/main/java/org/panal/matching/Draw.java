package org.panal.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A pool made ready to be solved: its candidates, and what the locks leave of each person.
 *
 * <p>At the door nearly everybody's places are locked, so there only pairs of people who still have
 * a place are scored: no other could be introduced. The answer is the same; only the report counts
 * fewer pairs.
 */
final class Draw {

  final Profiles all;
  final long seed;
  final Candidates candidates;
  final Candidates locks;

  /** How many introductions each person can still get beside their locked ones. */
  final int[] free;

  final int[] lockedCount;

  /** The best benefit each person already has from a lock, 0 where none. */
  final int[] lockedBest;

  /** How many mentees each person can still take. */
  final int[] mentees;

  final boolean isAtTheDoor;
  final Crew crew;
  private final PairSet kept;
  private final long[] idHash;

  Draw(Profiles all, long seed) {
    this(all, seed, Crew.ALONE);
  }

  Draw(Profiles all, long seed, Crew crew) {
    this(all, seed, false, crew);
  }

  private Draw(Profiles all, long seed, boolean isAtTheDoor, Crew crew) {
    this.all = all;
    this.seed = seed;
    this.isAtTheDoor = isAtTheDoor;
    this.crew = crew;
    PairSet locked = new PairSet(all.pool().locked(), all);
    kept = new PairSet(all.pool().kept(), all);
    locks = Candidates.locked(all, locked);
    free = new int[all.size()];
    mentees = new int[all.size()];
    lockedCount = new int[all.size()];
    lockedBest = new int[all.size()];
    idHash = new long[all.size()];
    Arrays.setAll(idHash, person -> TieBreak.hash(all.get(person).id()));
    Arrays.setAll(free, person -> all.get(person).cap());
    Arrays.setAll(mentees, person -> Mentors.places(all.get(person)));
    for (int lock = 0; lock < locks.size; lock++) {
      settle(locks.a[lock], locks.benefitA[lock], locks.mentorsA[lock]);
      settle(locks.b[lock], locks.benefitB[lock], locks.mentorsB[lock]);
    }
    candidates =
        isAtTheDoor
            ? Candidates.among(withPlaces(), all, locked)
            : Candidates.of(all, locked, crew);
  }

  /** A draw in which most people have their introductions already. */
  static Draw atTheDoor(Profiles all, long seed) {
    return new Draw(all, seed, true, Crew.ALONE);
  }

  private int[] withPlaces() {
    return IntStream.range(0, free.length).filter(person -> free[person] > 0).toArray();
  }

  int people() {
    return all.size();
  }

  boolean isFair() {
    return all.pool().objective() == Objective.FAIR;
  }

  Bonuses bonuses() {
    return all.weights().bonuses();
  }

  /** Points of a candidate, with the stability bonus where the draw is fair. */
  int worth(Candidates pairs, int pair) {
    boolean stays = isFair() && kept.has(pairs.a[pair], pairs.b[pair]);
    return pairs.points[pair] + (stays ? bonuses().stability() : 0);
  }

  int tieBreak(int pair) {
    return TieBreak.of(seed, idHash[candidates.a[pair]], idHash[candidates.b[pair]]);
  }

  private void settle(int person, int benefit, boolean mentors) {
    free[person]--;
    lockedCount[person]++;
    lockedBest[person] = Math.max(lockedBest[person], benefit);
    mentees[person] = Math.max(0, mentees[person] - (mentors ? 1 : 0));
  }
}
