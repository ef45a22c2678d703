package org.panal.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The expanded instance as the checker rebuilds it from the rules alone: places, what a pair earns
 * at each, and what a whole answer earns. Pairs are scored one by one when they are asked for, so
 * nothing of them is held.
 */
final class CheckedPool {

  /** A pair that may be introduced, with what it brings to each side; a stands before b. */
  record Scored(int a, int b, int points, int toA, int toB, boolean mentorsA, boolean mentorsB) {

    int at(boolean first) {
      return first ? a : b;
    }

    int benefit(boolean toTheFirst) {
      return toTheFirst ? toA : toB;
    }

    boolean mentors(boolean theFirst) {
      return theFirst ? mentorsA : mentorsB;
    }
  }

  private final Pool pool;
  private final Bonuses bonuses;
  private final Certificate certificate;
  private final long seed;
  private final Profiles all;
  private final Vetoes vetoes;
  private final PairSet locked;
  private final PairSet kept;
  private final List<Scored> locks;
  private final int[] lockedTo;
  private final int[] bestLocked;
  private final int[] menteesLeft;
  private final long[] idHash;

  /** What each benefit is worth at a headline place. */
  private final long[] headlines = new long[Bonuses.WHOLE + 1];

  CheckedPool(Pool pool, Weights weights, long seed, Certificate certificate) {
    this.pool = pool;
    this.seed = seed;
    this.certificate = certificate;
    bonuses = weights.bonuses();
    all = new Profiles(pool, weights);
    vetoes = new Vetoes(all);
    locked = new PairSet(pool.locked(), all);
    kept = new PairSet(pool.kept(), all);
    locks = Arrays.stream(locked.keys()).mapToObj(this::scored).toList();
    lockedTo = new int[all.size()];
    bestLocked = new int[all.size()];
    menteesLeft = new int[all.size()];
    idHash = new long[all.size()];
    Arrays.setAll(menteesLeft, person -> Mentors.places(all.get(person)));
    Arrays.setAll(idHash, person -> TieBreak.hash(all.get(person).id()));
    Arrays.setAll(headlines, this::headlineOf);
    locks.forEach(lock -> settle(lock, true));
    locks.forEach(lock -> settle(lock, false));
  }

  private void settle(Scored lock, boolean atFirst) {
    int person = lock.at(atFirst);
    lockedTo[person]++;
    bestLocked[person] = Math.max(bestLocked[person], lock.benefit(atFirst));
    menteesLeft[person] = Math.max(0, menteesLeft[person] - (lock.mentors(atFirst) ? 1 : 0));
  }

  int people() {
    return all.size();
  }

  int indexOf(String id) {
    return all.indexOf(id);
  }

  Pair pair(Scored scored) {
    return new Pair(all.get(scored.a()).id(), all.get(scored.b()).id());
  }

  // ---- pairs

  private Scored scored(long key) {
    int a = PairSet.smaller(key);
    int b = PairSet.larger(key);
    return scored(a, b, Affinities.points(all.get(a), all.get(b), all));
  }

  private Scored scored(int a, int b, int points) {
    Profile first = all.get(a);
    Profile second = all.get(b);
    return new Scored(
        a,
        b,
        points,
        Exchange.benefit(second, first, all.weights()),
        Exchange.benefit(first, second, all.weights()),
        Mentors.topic(first, second) >= 0,
        Mentors.topic(second, first) >= 0);
  }

  /** The pair, if it is free to be introduced. */
  Optional<Scored> free(Pair pair) {
    int a = all.indexOf(pair.first());
    int b = all.indexOf(pair.second());
    return a < 0 || b < 0 || locked.has(a, b) ? Optional.empty() : free(a, b);
  }

  /** Hands out every pair that is free to be introduced, row by row. */
  void forEachFree(Consumer<Scored> check) {
    forEachFree(0, 1, check);
  }

  /** The same in every so many rows from the first one on. */
  void forEachFree(int first, int step, Consumer<Scored> check) {
    var row = new CheckedRow(all);
    for (int a = first; a < all.size(); a += step) {
      row.of(a);
      for (int b = a + 1; b < all.size(); b++) {
        int concrete = row.look(b);
        if (!Vetoes.nothingToShow(concrete)) {
          Scored pair = row.scored(b);
          if (vetoes.allow(a, b, concrete, pair.points()) && hasPlaces(pair) && !locked.has(a, b)) {
            check.accept(pair);
          }
        }
      }
    }
  }

  private Optional<Scored> free(int a, int b) {
    int concrete = Affinities.concrete(all.get(a), all.get(b), all);
    int extras = concrete == 0 ? 0 : Affinities.extras(all.get(a), all.get(b), all.weights());
    if (!vetoes.allow(a, b, concrete, concrete + extras)) {
      return Optional.empty();
    }
    return Optional.of(scored(a, b, concrete + extras)).filter(this::hasPlaces);
  }

  private boolean hasPlaces(Scored pair) {
    return placesFor(pair, true) > 0 && placesFor(pair, false) > 0;
  }

  /** Whether anybody may be introduced to this person, should they have a place left. */
  boolean hasPartner(int person) {
    return IntStream.range(0, all.size())
        .filter(other -> other != person && !locked.has(person, other))
        .anyMatch(other -> vetoes.of(Math.min(person, other), Math.max(person, other)).isEmpty());
  }

  /** Whether nothing but having met keeps somebody who could fit from this person. */
  boolean hasMetAll(int person) {
    String id = all.get(person).id();
    return pool.met().stream()
        .filter(pair -> pair.has(id))
        .mapToInt(pair -> all.indexOf(pair.other(id)))
        .anyMatch(other -> other >= 0 && vetoes.fitButMet(person, other));
  }

  // ---- places

  boolean isLocked(int person) {
    return lockedTo[person] > 0;
  }

  int freePlaces(int person) {
    return all.get(person).cap() - lockedTo[person];
  }

  /** How many of a person's first places the pair may take. */
  int placesFor(Scored pair, boolean atFirst) {
    int places = freePlaces(pair.at(atFirst));
    return pair.mentors(atFirst) ? Math.min(places, menteePlaces(pair.at(atFirst))) : places;
  }

  int menteePlaces(int person) {
    return menteesLeft[person];
  }

  long fineGrain() {
    long places = 0;
    for (int person = 0; person < all.size(); person++) {
      places += freePlaces(person);
    }
    return 1 + 1_023 * (places / 2);
  }

  // ---- what a pair earns

  long half(Scored pair) {
    return gain(pair) + greatest(pair) + 1;
  }

  long middle(Scored pair) {
    return gain(pair) + 2 * greatest(pair) + 2;
  }

  private long greatest(Scored pair) {
    return Math.max(offset(pair, true, 0), offset(pair, false, 0));
  }

  /** What the place earns with this pair in it, beside the gain. */
  long offset(Scored pair, boolean atFirst, int place) {
    if (pool.objective() == Objective.VALUE) {
      return 0;
    }
    return placeBonus(pair.at(atFirst), place) + (place == 0 ? headline(pair, atFirst) : 0);
  }

  /** What a pair earns at the headline place besides: beyond what a lock brings already. */
  long headline(Scored pair, boolean atFirst) {
    long beyond = headlines[pair.benefit(atFirst)] - headlines[bestLocked[pair.at(atFirst)]];
    return Math.max(0, beyond);
  }

  /** What a place earns with any pair in it. */
  long placeBonus(int person, int place) {
    if (pool.objective() == Objective.VALUE) {
      return 0;
    }
    int number = lockedTo[person] + place + 1;
    return bonuses.introduction() / number * certificate.grain()
        + (number == 1 ? certificate.levelBonuses().get(0) : 0);
  }

  private long headlineOf(int benefit) {
    if (pool.objective() == Objective.VALUE) {
      return 0;
    }
    long worth = bonuses.ofHeadline(benefit) * certificate.grain();
    for (int level = 1; level <= bonuses.levels().size(); level++) {
      boolean reached = benefit >= bonuses.levels().get(level - 1);
      worth += reached ? certificate.levelBonuses().get(level) : 0;
    }
    return worth;
  }

  /** What a pair earns whatever places it takes. */
  long gain(Scored pair) {
    return worth(pair) * certificate.grain() + (certificate.grain() > 1 ? tie(pair) : 0);
  }

  /** The same with the greatest tie-break there is, which need not be reckoned. */
  long mostGain(Scored pair) {
    return worth(pair) * certificate.grain() + TieBreak.MOST;
  }

  /** The points of a pair, with the bonus of one that stays. */
  long worth(Scored pair) {
    boolean stays = pool.objective() == Objective.FAIR && kept.has(pair.a(), pair.b());
    return pair.points() + (stays ? bonuses.stability() : 0);
  }

  int tie(Scored pair) {
    return TieBreak.of(seed, idHash[pair.a()], idHash[pair.b()]);
  }

  // ---- levels

  int levels() {
    return bonuses.levels().size() + 1;
  }

  /** The least benefit that counts at a level. */
  int leastAt(int level) {
    return level == 0 ? 0 : bonuses.levels().get(level - 1);
  }

  /** The pairs that are locked. */
  List<Scored> locks() {
    return locks;
  }

  int lockedTo(int person) {
    return lockedTo[person];
  }

  /** The best that a lock brings a person, 0 where they have none. */
  int bestLocked(int person) {
    return bestLocked[person];
  }

  boolean isServedByLock(int person, int level) {
    return level == 0 ? lockedTo[person] > 0 : bestLocked[person] >= leastAt(level);
  }
}
