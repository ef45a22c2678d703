package org.panal.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The expanded instance as the checker rebuilds it, by ids and from the rules alone: places, what a
 * pair earns at each, and what a whole answer earns.
 */
final class CheckedPool {

  /** A pair that may be introduced, with what it brings to each side. */
  record Scored(
      Pair pair,
      int points,
      int toFirst,
      int toSecond,
      boolean firstMentors,
      boolean secondMentors) {

    int benefit(boolean toTheFirst) {
      return toTheFirst ? toFirst : toSecond;
    }

    boolean mentors(boolean theFirst) {
      return theFirst ? firstMentors : secondMentors;
    }
  }

  /**
   * What an answer earns: value in points, the same in grains with the tie-breaks, and the people
   * at each level.
   */
  record Earned(long value, long belowLevels, List<Long> counts) {}

  private final Pool pool;
  private final Bonuses bonuses;
  private final long seed;
  private final Certificate certificate;
  private final Profiles all;
  private final Map<Pair, Scored> pairs = new TreeMap<>();
  private final Map<Pair, Scored> locks = new TreeMap<>();
  private final Map<String, List<Scored>> locksOf = new HashMap<>();
  private final Map<Pair, Certificate.EndPrices> ends = new HashMap<>();
  private final Set<String> withPartner = new HashSet<>();
  private final CheckedSets sets;

  CheckedPool(Pool pool, Weights weights, long seed, Certificate certificate) {
    this.pool = pool;
    this.seed = seed;
    this.certificate = certificate;
    bonuses = weights.bonuses();
    all = new Profiles(pool, weights);
    score();
    certificate.ends().forEach(end -> ends.put(end.pair(), end));
    sets = new CheckedSets(certificate.oddSets());
  }

  CheckedSets sets() {
    return sets;
  }

  private void score() {
    var vetoes = new Vetoes(all);
    for (int a = 0; a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        Pair pair = new Pair(all.get(a).id(), all.get(b).id());
        if (pool.locked().contains(pair)) {
          locks.put(pair, scored(a, b));
        } else if (vetoes.of(a, b).isEmpty()) {
          pairs.put(pair, scored(a, b));
        }
      }
    }
    for (Scored lock : locks.values()) {
      locksOf.computeIfAbsent(lock.pair().first(), id -> new ArrayList<>()).add(lock);
      locksOf.computeIfAbsent(lock.pair().second(), id -> new ArrayList<>()).add(lock);
    }
    pairs.keySet().forEach(pair -> withPartner.addAll(List.of(pair.first(), pair.second())));
    pairs.values().removeIf(pair -> placesFor(pair, true) == 0 || placesFor(pair, false) == 0);
  }

  private Scored scored(int a, int b) {
    Profile first = all.get(a);
    Profile second = all.get(b);
    return new Scored(
        new Pair(first.id(), second.id()),
        Affinities.points(first, second, all),
        Exchange.benefit(second, first, all.weights()),
        Exchange.benefit(first, second, all.weights()),
        Mentors.topic(first, second) >= 0,
        Mentors.topic(second, first) >= 0);
  }

  Map<Pair, Scored> pairs() {
    return pairs;
  }

  /** Whether anybody may be introduced to this person, should they have a place left. */
  boolean hasPartner(String person) {
    return withPartner.contains(person);
  }

  boolean isLocked(String person) {
    return !lockedTo(person).isEmpty();
  }

  /** Whether nothing but having met keeps somebody who could fit from this person. */
  boolean hasMetAll(String person) {
    var vetoes = new Vetoes(all);
    return pool.met().stream()
        .filter(pair -> pair.has(person))
        .mapToInt(pair -> all.indexOf(pair.other(person)))
        .anyMatch(other -> other >= 0 && vetoes.fitButMet(all.indexOf(person), other));
  }

  // ---- places

  int freePlaces(String person) {
    return all.get(all.indexOf(person)).cap() - lockedTo(person).size();
  }

  /** How many of a person's first places the pair may take. */
  int placesFor(Scored pair, boolean atFirst) {
    String person = atFirst ? pair.pair().first() : pair.pair().second();
    int places = freePlaces(person);
    return pair.mentors(atFirst) ? Math.min(places, menteePlaces(person)) : places;
  }

  boolean menteesFit(String person, Collection<Pair> introduced) {
    long mentees =
        scored(introduced.stream().filter(pair -> pair.has(person)).toList()).stream()
            .filter(pair -> pair.mentors(isFirst(pair.pair(), person)))
            .count();
    return mentees == 0 || mentees <= menteePlaces(person);
  }

  long fineGrain() {
    long places = 0;
    for (int person = 0; person < all.size(); person++) {
      places += freePlaces(all.get(person).id());
    }
    return 1 + 1_023 * (places / 2);
  }

  List<Long> prices(String person) {
    return certificate.places().getOrDefault(person, List.of());
  }

  // ---- what a pair earns

  long half(Scored pair) {
    return gain(pair) + Math.max(offset(pair, true, 0), offset(pair, false, 0)) + 1;
  }

  long middle(Scored pair) {
    return half(pair) + Math.max(offset(pair, true, 0), offset(pair, false, 0)) + 1;
  }

  long offset(Scored pair, boolean atFirst, int place) {
    if (pool.objective() == Objective.VALUE) {
      return 0;
    }
    String person = atFirst ? pair.pair().first() : pair.pair().second();
    int number = lockedTo(person).size() + place + 1;
    long bonus = bonuses.introduction() / number * certificate.grain();
    bonus += number == 1 ? certificate.levelBonuses().get(0) : 0;
    long headline = headline(pair.benefit(atFirst)) - headline(bestLocked(person));
    return bonus + (place == 0 ? Math.max(0, headline) : 0);
  }

  /** The given prices of a pair's ends, else the least that cover its half edges. */
  Certificate.EndPrices endPrices(Scored pair) {
    Certificate.EndPrices given = ends.get(pair.pair());
    if (given != null) {
      return given;
    }
    long first = needed(pair, true);
    long second = needed(pair, false);
    return new Certificate.EndPrices(
        pair.pair(), Math.max(first, 2 * middle(pair) - second), second);
  }

  /** Whether a pair that no price was made for costs as much as it is worth all the same. */
  boolean isPricedOut(Scored pair) {
    Certificate.EndPrices ends = endPrices(pair);
    return prices(pair.pair().first()).size() == freePlaces(pair.pair().first())
        && prices(pair.pair().second()).size() == freePlaces(pair.pair().second())
        && ends.atFirst() + ends.atSecond() == 2 * middle(pair);
  }

  Certificate.End end(Scored pair, boolean atFirst) {
    return new Certificate.End(pair.pair(), atFirst ? pair.pair().first() : pair.pair().second());
  }

  // ---- what an answer earns

  Earned earnedByLocks() {
    return earned(new ArrayList<>(locks.values()), List.of());
  }

  Earned earned(List<MatchedPair> introductions) {
    List<Scored> chosen = scored(introductions.stream().map(MatchedPair::pair).toList());
    return earned(new ArrayList<>(locks.values()), chosen);
  }

  private Earned earned(List<Scored> locked, List<Scored> chosen) {
    boolean isFair = pool.objective() == Objective.FAIR;
    long value = locked.stream().mapToLong(this::worth).sum();
    value += chosen.stream().mapToLong(this::worth).sum();
    long ties = certificate.grain() > 1 ? chosen.stream().mapToLong(this::tie).sum() : 0;
    var counts = new ArrayList<Long>(Collections.nCopies(bonuses.levels().size() + 1, 0L));
    for (Participant person : pool.people()) {
      List<Scored> of = chosen.stream().filter(pair -> pair.pair().has(person.id())).toList();
      int held = of.size() + lockedTo(person.id()).size();
      int best = Math.max(bestLocked(person.id()), bestAtHeadline(person.id(), of));
      counts.set(0, counts.get(0) + (held > 0 ? 1 : 0));
      for (int level = 1; level < counts.size(); level++) {
        counts.set(level, counts.get(level) + (best >= bonuses.levels().get(level - 1) ? 1 : 0));
      }
      for (int number = 1; number <= held && isFair; number++) {
        value += bonuses.introduction() / number;
      }
      value += isFair ? bonuses.ofHeadline(best) : 0;
    }
    long below = value * certificate.grain() + ties;
    return new Earned(value, below, List.copyOf(counts));
  }

  /** What an answer has at this level and all below it, in grains; exact, whatever the bonuses. */
  BigInteger from(int level, Earned earned) {
    BigInteger sum = BigInteger.valueOf(earned.belowLevels());
    for (int i = level; i < certificate.levelBonuses().size(); i++) {
      BigInteger bonus = BigInteger.valueOf(certificate.levelBonuses().get(i));
      sum = sum.add(bonus.multiply(BigInteger.valueOf(earned.counts().get(i))));
    }
    return sum;
  }

  /** Whether one person more at this level would be worth more than all below it. */
  boolean outweighs(int level, Earned earned) {
    BigInteger bonus = BigInteger.valueOf(certificate.levelBonuses().get(level));
    return bonus.compareTo(from(level + 1, earned)) > 0;
  }

  /** The most people that can reach a level, by the shortage the certificate names. */
  long shortageBound(int level) {
    Set<String> inShort = inShort(level);
    return all.size()
        - inShort.size()
        + around(inShort, level).stream().mapToLong(this::freePlaces).sum();
  }

  /** Whether somebody in a shortage that settles a level would have one more partner. */
  boolean wouldEaseShortage(Scored pair, Earned earned) {
    boolean eases = false;
    for (int level = 0; level < certificate.shortages().size() && !eases; level++) {
      Set<String> inShort = inShort(level);
      Set<String> more = new HashSet<>();
      addAround(pair, inShort, level, more);
      eases =
          !more.isEmpty() && !outweighs(level, earned) && !around(inShort, level).containsAll(more);
    }
    return eases;
  }

  private Set<String> inShort(int level) {
    Set<String> inShort = new HashSet<>(certificate.shortages().get(level));
    inShort.removeIf(person -> isServedByLock(person, level));
    return inShort;
  }

  private Set<String> around(Set<String> inShort, int level) {
    Set<String> around = new HashSet<>();
    pairs.values().forEach(pair -> addAround(pair, inShort, level, around));
    return around;
  }

  private void addAround(Scored pair, Set<String> inShort, int level, Set<String> around) {
    int least = level == 0 ? 0 : bonuses.levels().get(level - 1);
    if (inShort.contains(pair.pair().first()) && pair.toFirst() >= least) {
      around.add(pair.pair().second());
    }
    if (inShort.contains(pair.pair().second()) && pair.toSecond() >= least) {
      around.add(pair.pair().first());
    }
  }

  private boolean isServedByLock(String person, int level) {
    return level == 0
        ? !lockedTo(person).isEmpty()
        : bestLocked(person) >= bonuses.levels().get(level - 1);
  }

  private int bestAtHeadline(String person, List<Scored> held) {
    long mentees = held.stream().filter(pair -> pair.mentors(isFirst(pair.pair(), person))).count();
    int limit = menteePlaces(person);
    boolean isFull = mentees > 0 && mentees == limit && limit < freePlaces(person);
    return held.stream()
        .filter(pair -> !isFull || pair.mentors(isFirst(pair.pair(), person)))
        .mapToInt(pair -> pair.benefit(isFirst(pair.pair(), person)))
        .max()
        .orElse(0);
  }

  private long needed(Scored pair, boolean atFirst) {
    List<Long> prices = prices(atFirst ? pair.pair().first() : pair.pair().second());
    long needed = 0;
    for (int place = 0; place < Math.min(prices.size(), placesFor(pair, atFirst)); place++) {
      long half = 2 * (half(pair) + offset(pair, atFirst, place));
      needed = Math.max(needed, half - prices.get(place));
    }
    return needed;
  }

  private long gain(Scored pair) {
    return worth(pair) * certificate.grain() + (certificate.grain() > 1 ? tie(pair) : 0);
  }

  private long worth(Scored pair) {
    boolean stays = pool.objective() == Objective.FAIR && pool.kept().contains(pair.pair());
    return pair.points() + (stays ? bonuses.stability() : 0);
  }

  private int tie(Scored pair) {
    return TieBreak.of(
        seed, TieBreak.hash(pair.pair().first()), TieBreak.hash(pair.pair().second()));
  }

  private long headline(int benefit) {
    long worth = bonuses.ofHeadline(benefit) * certificate.grain();
    for (int level = 1; level <= bonuses.levels().size(); level++) {
      boolean reached = benefit >= bonuses.levels().get(level - 1);
      worth += reached ? certificate.levelBonuses().get(level) : 0;
    }
    return worth;
  }

  int menteePlaces(String person) {
    Profile profile = all.get(all.indexOf(person));
    long locked =
        lockedTo(person).stream()
            .filter(lock -> lock.mentors(isFirst(lock.pair(), person)))
            .count();
    return (int) Math.max(0, Mentors.places(profile) - locked);
  }

  private int bestLocked(String person) {
    int best = 0;
    for (Scored lock : lockedTo(person)) {
      best = Math.max(best, lock.benefit(isFirst(lock.pair(), person)));
    }
    return best;
  }

  private List<Scored> lockedTo(String person) {
    return locksOf.getOrDefault(person, List.of());
  }

  private static boolean isFirst(Pair pair, String person) {
    return pair.first().equals(person);
  }

  /** Those of the pairs that are free to be introduced. */
  private List<Scored> scored(Collection<Pair> some) {
    return some.stream().filter(pairs::containsKey).map(pairs::get).toList();
  }
}
