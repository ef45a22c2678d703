package org.panal.matching;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a whole answer earns, as the checker adds it up pair by pair and person by person. */
final class CheckedEarnings {

  /**
   * Value in points, the same in grains with the tie-breaks, and the people at each level; exact,
   * whatever the bonuses of the levels.
   */
  record Earned(long value, long belowLevels, List<Long> counts, List<Long> bonuses) {

    /** What an answer has at this level and all below it, in grains. */
    BigInteger from(int level) {
      BigInteger sum = BigInteger.valueOf(belowLevels);
      for (int i = level; i < bonuses.size(); i++) {
        BigInteger bonus = BigInteger.valueOf(bonuses.get(i));
        sum = sum.add(bonus.multiply(BigInteger.valueOf(counts.get(i))));
      }
      return sum;
    }

    /** Whether one person more at this level would be worth more than all below it. */
    boolean isOutweighed(int level) {
      return BigInteger.valueOf(bonuses.get(level)).compareTo(from(level + 1)) > 0;
    }
  }

  private final CheckedPool pool;
  private final Bonuses bonuses;
  private final Certificate certificate;
  private final boolean isFair;

  CheckedEarnings(CheckedPool pool, Bonuses bonuses, Certificate certificate, Objective objective) {
    this.pool = pool;
    this.bonuses = bonuses;
    this.certificate = certificate;
    isFair = objective == Objective.FAIR;
  }

  Earned ofLocks() {
    return of(List.of());
  }

  /** What the locks and these pairs earn together. */
  Earned of(Collection<CheckedPool.Scored> chosen) {
    long value = pool.locks().stream().mapToLong(pool::worth).sum();
    value += chosen.stream().mapToLong(pool::worth).sum();
    List<List<CheckedPool.Scored>> held = new ArrayList<>();
    for (int person = 0; person < pool.people(); person++) {
      held.add(new ArrayList<>());
    }
    for (CheckedPool.Scored pair : chosen) {
      held.get(pair.a()).add(pair);
      held.get(pair.b()).add(pair);
    }
    long[] counts = new long[bonuses.levels().size() + 1];
    for (int person = 0; person < pool.people(); person++) {
      value += count(person, held.get(person), counts);
    }
    long ties = certificate.grain() > 1 ? chosen.stream().mapToLong(pool::tie).sum() : 0;
    long below = value * certificate.grain() + ties;
    return new Earned(
        value, below, Arrays.stream(counts).boxed().toList(), certificate.levelBonuses());
  }

  /** Counts a person where they belong; tells the bonuses they bring. */
  private long count(int person, List<CheckedPool.Scored> of, long[] counts) {
    int held = of.size() + pool.lockedTo(person);
    int best = Math.max(pool.bestLocked(person), bestAtHeadline(person, of));
    counts[0] += held > 0 ? 1 : 0;
    for (int level = 1; level < counts.length; level++) {
      counts[level] += best >= bonuses.levels().get(level - 1) ? 1 : 0;
    }
    long earned = bonuses.ofHeadline(best);
    for (int number = 1; number <= held; number++) {
      earned += bonuses.introduction() / number;
    }
    return isFair ? earned : 0;
  }

  private int bestAtHeadline(int person, List<CheckedPool.Scored> held) {
    long mentees = held.stream().filter(pair -> pair.mentors(pair.a() == person)).count();
    int limit = pool.menteePlaces(person);
    boolean isFull = mentees > 0 && mentees == limit && limit < pool.freePlaces(person);
    return held.stream()
        .filter(pair -> !isFull || pair.mentors(pair.a() == person))
        .mapToInt(pair -> pair.benefit(pair.a() == person))
        .max()
        .orElse(0);
  }
}
