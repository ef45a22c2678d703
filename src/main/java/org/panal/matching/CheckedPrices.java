package org.panal.matching;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a certificate held against the pairs, one after the other, and added up.
 *
 * <p>A pair whose ends have no prices of their own needs the least ones that cover its half edges;
 * these depend on the pair only at the headline place, so the dearest of the other places is
 * reckoned once for each person.
 */
final class CheckedPrices {

  /** Of places that are not there; as far from nothing as a price can be. */
  private static final long NEVER = Long.MIN_VALUE / 8;

  private final CheckedPool pool;
  private final CheckedSets sets;
  private final Map<Pair, Certificate.EndPrices> ends = new HashMap<>();
  private final long[][] prices;
  private final long[] rest;
  private final long[] restAsMentor;
  private final Set<String> problems = new LinkedHashSet<>();
  private BigInteger sum;

  CheckedPrices(CheckedPool pool, Certificate certificate) {
    this.pool = pool;
    sets = new CheckedSets(certificate.oddSets());
    certificate.ends().forEach(end -> ends.put(end.pair(), end));
    prices = new long[pool.people()][0];
    rest = new long[pool.people()];
    restAsMentor = new long[pool.people()];
    sum = sets.worth();
    require(sets.areOddAndNested(), "the odd sets are not odd or not nested");
    certificate.places().forEach(this::read);
    for (int person = 0; person < prices.length; person++) {
      rest[person] = rest(person, prices[person].length);
      int asMentor = Math.min(prices[person].length, pool.menteePlaces(person));
      restAsMentor[person] = rest(person, asMentor);
    }
  }

  private void read(String id, List<Long> of) {
    prices[pool.indexOf(id)] = of.stream().mapToLong(Long::longValue).toArray();
    for (long price : of) {
      require(price >= 0, "the price of a place is negative");
      sum = sum.add(BigInteger.valueOf(price));
    }
  }

  private long rest(int person, int until) {
    long most = NEVER;
    for (int place = 1; place < until; place++) {
      most = Math.max(most, 2 * pool.placeBonus(person, place) - prices[person][place]);
    }
    return most;
  }

  /** What is wrong with the prices by themselves and for the pairs seen so far. */
  Set<String> problems() {
    return problems;
  }

  /** What no answer exceeds, doubled, once all pairs have been seen. */
  BigInteger sum() {
    return sum;
  }

  /** Whether the pair costs at least what it is worth, with all its edges; adds what it costs. */
  void see(CheckedPool.Scored pair) {
    require(isPriced(pair.a()), "a pair is not covered at its first person");
    require(isPriced(pair.b()), "a pair is not covered at its second person");
    if (isPriced(pair.a()) && isPriced(pair.b())) {
      Certificate.EndPrices given = given(pair);
      if (given != null) {
        checkCovered(pair, given);
      }
      long beyond = beyond(pair, given);
      sum = beyond == 0 ? sum : sum.add(BigInteger.valueOf(beyond));
    }
  }

  /** Whether a pair that no price was made for costs as much as it is worth all the same. */
  boolean isPricedOut(CheckedPool.Scored pair) {
    return isPriced(pair.a()) && isPriced(pair.b()) && beyond(pair, given(pair)) == 0;
  }

  private boolean isPriced(int person) {
    return prices[person].length == pool.freePlaces(person);
  }

  private Certificate.@Nullable EndPrices given(CheckedPool.Scored pair) {
    return ends.isEmpty() ? null : ends.get(pool.pair(pair));
  }

  /** What the ends cost beyond the middle: by the given prices, else the least that cover. */
  private long beyond(CheckedPool.Scored pair, Certificate.@Nullable EndPrices given) {
    long middle = 2 * pool.middle(pair);
    return given == null
        ? Math.max(0, needed(pair, true) + needed(pair, false) - middle)
        : given.atFirst() + given.atSecond() - middle;
  }

  /** The least price of an end that covers its half edges. */
  private long needed(CheckedPool.Scored pair, boolean atFirst) {
    int person = pair.at(atFirst);
    long head = 2 * pool.offset(pair, atFirst, 0) - prices[person][0];
    long others = pair.mentors(atFirst) ? restAsMentor[person] : rest[person];
    return Math.max(0, 2 * pool.half(pair) + Math.max(head, others));
  }

  private void checkCovered(CheckedPool.Scored pair, Certificate.EndPrices given) {
    long first = given.atFirst();
    long second = given.atSecond();
    long both = sets.priceOfBoth(end(given.pair(), true), end(given.pair(), false));
    require(first >= 0 && second >= 0, "the price of an end is negative");
    require(first + second + both >= 2 * pool.middle(pair), "a pair is not covered in its middle");
    require(isCovered(pair, true, given), "a pair is not covered at its first person");
    require(isCovered(pair, false, given), "a pair is not covered at its second person");
  }

  private boolean isCovered(CheckedPool.Scored pair, boolean atFirst, Certificate.EndPrices given) {
    Certificate.End end = end(given.pair(), atFirst);
    long endPrice = atFirst ? given.atFirst() : given.atSecond();
    int person = pair.at(atFirst);
    boolean covered = true;
    for (int place = 0; place < pool.placesFor(pair, atFirst); place++) {
      long both = sets.priceOfBoth(new Certificate.Place(end.person(), place), end);
      long needed = 2 * (pool.half(pair) + pool.offset(pair, atFirst, place));
      covered &= prices[person][place] + endPrice + both >= needed;
    }
    return covered;
  }

  private static Certificate.End end(Pair pair, boolean atFirst) {
    return new Certificate.End(pair, atFirst ? pair.first() : pair.second());
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      problems.add(otherwise);
    }
  }
}
