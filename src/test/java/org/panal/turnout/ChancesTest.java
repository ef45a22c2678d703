package org.panal.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers of a forecast, against all ways it can go, and against whole numbers. */
class ChancesTest {
  private static final int ROUNDS = 300;
  private static final int MOST_BY_FORCE = 12;

  private final Random random = new Random(20261126);

  private int[] people(int count) {
    return IntStream.range(0, count)
        .map(i -> random.nextInt(10) == 0 ? random.nextInt(2) * 1000 : random.nextInt(1001))
        .toArray();
  }

  @Test
  void all_ways_it_can_go_make_the_same_chances() {
    for (int round = 0; round < ROUNDS; round++) {
      int[] people = people(random.nextInt(MOST_BY_FORCE + 1));
      double[] forced = byForce(people);
      Chances chances = Chances.of(Party.alone(people));
      for (int count = -1; count <= people.length + 1; count++) {
        double expected = count < 0 || count > people.length ? 0 : forced[count];
        assertThat(chances.exactly(count)).isEqualTo(expected, within(1e-12));
      }
    }
  }

  private static double[] byForce(int[] people) {
    double[] sums = new double[people.length + 1];
    for (int who = 0; who < 1 << people.length; who++) {
      double chance = 1;
      for (int i = 0; i < people.length; i++) {
        boolean comes = (who >> i & 1) == 1;
        chance *= (comes ? people[i] : 1000 - people[i]) / 1000.0;
      }
      sums[Integer.bitCount(who)] += chance;
    }
    return sums;
  }

  @Test
  void whoever_brings_guests_comes_with_them_or_not_at_all() {
    for (int round = 0; round < ROUNDS; round++) {
      List<Party> parties =
          IntStream.range(0, random.nextInt(MOST_BY_FORCE + 1))
              .mapToObj(i -> new Party(random.nextInt(1001), 1 + random.nextInt(4)))
              .toList();
      Chances chances = Chances.of(parties);
      double[] forced = new double[chances.people() + 1];
      for (int who = 0; who < 1 << parties.size(); who++) {
        double chance = 1;
        int heads = 0;
        for (int i = 0; i < parties.size(); i++) {
          boolean comes = (who >> i & 1) == 1;
          int permille = parties.get(i).permille();
          chance *= (comes ? permille : 1000 - permille) / 1000.0;
          heads += comes ? parties.get(i).heads() : 0;
        }
        forced[heads] += chance;
      }
      for (int count = 0; count < forced.length; count++) {
        assertThat(chances.exactly(count)).isEqualTo(forced[count], within(1e-12));
      }
    }
  }

  @Test
  void the_stated_error_holds_against_whole_numbers() {
    for (int count : new int[] {1, 40, 400}) {
      int[] people = people(count);
      Chances chances = Chances.of(Party.alone(people));
      BigInteger[] whole = whole(people);
      BigInteger all = BigInteger.valueOf(1000).pow(count);
      double allowed = 4 * (count + 1) * Math.pow(2, -53);
      for (int i = 0; i <= count; i++) {
        assertNear(chances.exactly(i), whole[i], all, allowed);
        assertNear(chances.moreThan(i - 1), sumFrom(whole, i), all, allowed);
      }
    }
  }

  private static BigInteger[] whole(int[] people) {
    BigInteger[] exactly = {BigInteger.ONE};
    for (int each : people) {
      BigInteger[] more = new BigInteger[exactly.length + 1];
      for (int i = 0; i < more.length; i++) {
        BigInteger stays = i < exactly.length ? exactly[i] : BigInteger.ZERO;
        BigInteger comes = i == 0 ? BigInteger.ZERO : exactly[i - 1];
        more[i] =
            stays
                .multiply(BigInteger.valueOf(1000 - each))
                .add(comes.multiply(BigInteger.valueOf(each)));
      }
      exactly = more;
    }
    return exactly;
  }

  private static BigInteger sumFrom(BigInteger[] exactly, int first) {
    return IntStream.range(first, exactly.length)
        .mapToObj(i -> exactly[i])
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static void assertNear(double told, BigInteger right, BigInteger all, double allowed) {
    BigDecimal exact = new BigDecimal(right).divide(new BigDecimal(all), new MathContext(60));
    BigDecimal off = new BigDecimal(told).subtract(exact).abs();
    assertThat(off)
        .isLessThanOrEqualTo(exact.multiply(new BigDecimal(allowed)).add(new BigDecimal("1e-300")));
  }

  @Test
  void the_range_leaves_out_a_tenth_on_either_side_at_most() {
    for (int round = 0; round < ROUNDS; round++) {
      Chances chances = Chances.of(Party.alone(people(1 + random.nextInt(60))));
      int low = chances.within(100);
      int high = chances.within(900);
      assertThat(low).isLessThanOrEqualTo(high);
      assertThat(1 - chances.moreThan(low - 1)).isLessThanOrEqualTo(0.1 + 1e-9);
      assertThat(chances.moreThan(high)).isLessThanOrEqualTo(0.1 + 1e-9);
    }
  }

  @Test
  void the_advice_is_the_most_that_keeps_within_the_risk() {
    for (int round = 0; round < ROUNDS; round++) {
      int holds = 1 + random.nextInt(30);
      int[] going =
          IntStream.range(0, random.nextInt(40)).map(i -> 300 + random.nextInt(701)).toArray();
      int risk = 1 + random.nextInt(200);
      Advice advice = Advice.of(Party.alone(going), holds, risk);
      assertThat(advice.capacity()).isGreaterThanOrEqualTo(holds);
      assertThat(Chances.of(Party.alone(going)).moreThan(holds) * 1000)
          .isLessThanOrEqualTo(advice.crowded());
      if (advice.capacity() > going.length) {
        assertThat(tooMany(going, advice.capacity(), holds)).isLessThanOrEqualTo(risk);
      }
      if (advice.capacity() >= going.length && advice.capacity() < 3 * holds - 1) {
        assertThat(tooMany(going, advice.capacity() + 1, holds)).isGreaterThan(risk);
      }
    }
  }

  /** In how many of a thousand times it is too full when all places are taken. */
  private static double tooMany(int[] going, int capacity, int holds) {
    Chances chances = Chances.of(Party.alone(going));
    int usual = Chances.usual(Party.alone(going));
    while (chances.people() < capacity) {
      chances = chances.and(new Party(usual, 1));
    }
    return chances.moreThan(holds) * 1000;
  }

  @Test
  void who_has_no_past_comes_three_times_in_four_and_each_date_moves_them_a_little() {
    assertThat(ShowRate.UNKNOWN.permille()).isEqualTo(750);
    assertThat(new ShowRate(1, 0).permille()).isEqualTo(800);
    assertThat(new ShowRate(0, 1).permille()).isEqualTo(600);
    assertThat(new ShowRate(12, 0).permille()).isEqualTo(938);
    assertThat(new ShowRate(0, 12).permille()).isEqualTo(188);
    assertThat(new ShowRate(0, 4).permilleAfterTheirWord())
        .isGreaterThan(new ShowRate(0, 4).permille());
    for (int came = 0; came < 12; came++) {
      for (int missed = 0; missed + came < 12; missed++) {
        int rate = new ShowRate(came, missed).permille();
        assertThat(rate).isBetween(1, 999);
        assertThat(new ShowRate(came + 1, missed).permille()).isGreaterThan(rate);
        assertThat(new ShowRate(came, missed + 1).permille()).isLessThan(rate);
      }
    }
  }
}
