package org.panal.matching;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a certificate held against the pairs, one after the other, and added up.
 *
 * <p>A pair whose ends have no prices of their own needs the least ones that cover its half edges:
 * <em>2·h + n</em> at one person and <em>2·h + n'</em> at the other, n the greatest of what their
 * places add, doubled, less what these cost. With <em>2·h = m + g</em> they cost <em>2·g + n +
 * n'</em> more than the middle edge pays for, where that is more than nothing. (Should one of them
 * be below 0, the other by itself never exceeds the middle, as no price is below 0, and then the
 * sum is not above 0 either.) Only at the headline place does n depend on the pair, so the best of
 * the other places is reckoned once for each person.
 */
final class CheckedPrices {

  /** Of places that are not there; as far from nothing as a price can be. */
  private static final long NEVER = Long.MIN_VALUE / 8;

  private final CheckedPool pool;
  private final CheckedSets sets;
  private final CheckedEnds ends;
  private final long[][] prices;

  /** The innermost odd set around each place of each person. */
  private final int[][] aroundPlace;

  private final boolean[] isPriced;
  private final long[] head;
  private final long[] rest;
  private final long[] restAsMentor;
  private final Set<String> problems = new LinkedHashSet<>();
  private BigInteger sum;
  private BigInteger beyondMiddles = BigInteger.ZERO;

  CheckedPrices(CheckedPool pool, Certificate certificate) {
    this.pool = pool;
    sets = new CheckedSets(certificate.oddSets());
    ends = new CheckedEnds(pool, certificate.ends());
    prices = new long[pool.people()][0];
    aroundPlace = new int[pool.people()][0];
    isPriced = new boolean[pool.people()];
    head = new long[pool.people()];
    rest = new long[pool.people()];
    restAsMentor = new long[pool.people()];
    sum = sets.worth();
    require(sets.areOddAndNested(), "the odd sets are not odd or not nested");
    certificate.places().forEach(this::read);
    for (int person = 0; person < prices.length; person++) {
      isPriced[person] = prices[person].length == pool.freePlaces(person);
      head[person] = prices[person].length == 0 ? NEVER : net(person, 0);
      rest[person] = rest(person, prices[person].length);
      int asMentor = Math.min(prices[person].length, pool.menteePlaces(person));
      restAsMentor[person] = rest(person, asMentor);
    }
  }

  private void read(String id, List<Long> of) {
    int person = pool.indexOf(id);
    prices[person] = of.stream().mapToLong(Long::longValue).toArray();
    aroundPlace[person] = new int[of.size()];
    Arrays.setAll(aroundPlace[person], number -> sets.around(new Certificate.Place(id, number)));
    for (long price : of) {
      require(price >= 0, "the price of a place is negative");
      sum = sum.add(BigInteger.valueOf(price));
    }
  }

  private long rest(int person, int until) {
    long most = NEVER;
    for (int place = 1; place < until; place++) {
      most = Math.max(most, net(person, place));
    }
    return most;
  }

  private long net(int person, int place) {
    return 2 * pool.placeBonus(person, place) - prices[person][place];
  }

  /** What is wrong with the prices by themselves and for the pairs seen so far. */
  Set<String> problems() {
    return problems;
  }

  /** What no answer exceeds, doubled, once all pairs have been seen. */
  BigInteger sum() {
    return sum.add(beyondMiddles);
  }

  /** Adds what was seen of other pairs under the same certificate. */
  void add(CheckedPrices others) {
    problems.addAll(others.problems);
    beyondMiddles = beyondMiddles.add(others.beyondMiddles);
  }

  /** Whether the pair costs at least what it is worth, with all its edges; adds what it costs. */
  void see(CheckedPool.Scored pair) {
    if (!isPriced[pair.a()] || !isPriced[pair.b()]) {
      problems.add("a pair is not covered at one of its people");
      return;
    }
    Certificate.EndPrices given = ends.of(pair.a(), pair.b());
    if (given != null) {
      checkCovered(pair, given);
    }
    long beyond = beyond(pair, given);
    beyondMiddles = beyond == 0 ? beyondMiddles : beyondMiddles.add(BigInteger.valueOf(beyond));
  }

  /** Whether a pair that no price was made for costs as much as it is worth all the same. */
  boolean isPricedOut(CheckedPool.Scored pair) {
    boolean isPricedAtBoth = isPriced[pair.a()] && isPriced[pair.b()];
    return isPricedAtBoth && beyond(pair, ends.of(pair.a(), pair.b())) == 0;
  }

  /** What the ends cost beyond the middle: by the given prices, else the least that cover. */
  private long beyond(CheckedPool.Scored pair, Certificate.@Nullable EndPrices given) {
    if (given != null) {
      return given.atFirst() + given.atSecond() - 2 * pool.middle(pair);
    }
    long net = net(pair, true) + net(pair, false);
    return 2 * pool.mostGain(pair) + net <= 0 ? 0 : Math.max(0, 2 * pool.gain(pair) + net);
  }

  /** The most that a place of one of its people adds to the pair, doubled, less what it costs. */
  private long net(CheckedPool.Scored pair, boolean atFirst) {
    int person = pair.at(atFirst);
    long others = pair.mentors(atFirst) ? restAsMentor[person] : rest[person];
    return Math.max(head[person] + 2 * pool.headline(pair, atFirst), others);
  }

  private void checkCovered(CheckedPool.Scored pair, Certificate.EndPrices given) {
    long first = given.atFirst();
    long second = given.atSecond();
    int aroundFirst = sets.around(end(given.pair(), true));
    int aroundSecond = sets.around(end(given.pair(), false));
    long both = sets.priceOfBoth(aroundFirst, aroundSecond);
    require(first >= 0 && second >= 0, "the price of an end is negative");
    require(first + second + both >= 2 * pool.middle(pair), "a pair is not covered in its middle");
    require(isCovered(pair, true, first, aroundFirst), "a pair is not covered at its first person");
    require(
        isCovered(pair, false, second, aroundSecond), "a pair is not covered at its second person");
  }

  private boolean isCovered(CheckedPool.Scored pair, boolean atFirst, long price, int around) {
    int person = pair.at(atFirst);
    long half = pool.half(pair);
    boolean covered = true;
    for (int place = 0; place < pool.placesFor(pair, atFirst); place++) {
      long both = sets.priceOfBoth(aroundPlace[person][place], around);
      long needed = 2 * (half + pool.offset(pair, atFirst, place));
      covered &= prices[person][place] + price + both >= needed;
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
