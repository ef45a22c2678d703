package org.panal.turnout;

import java.util.List;

/**
 * How many of some people come, each party with a chance of its own and none minding the others:
 * the Poisson binomial distribution, counted out by adding one party after the other.
 *
 * <p>Guarantee: every chance it tells is right but for a relative error of at most {@code 4 (n + 1)
 * 2^-53} for n people, since nothing is ever subtracted; what is smaller than 10^-300 may be told
 * as nothing. Cost: n² / 2 steps. (Hong, On computing the distribution function for the Poisson
 * binomial distribution, 2013: the recursive formula.)
 */
final class Chances {
  private static final double THOUSAND = 1000;

  private final double[] exactly;

  private Chances(double[] exactly) {
    this.exactly = exactly;
  }

  static Chances of(List<Party> parties) {
    Chances chances = new Chances(new double[] {1});
    for (Party party : parties) {
      chances = chances.and(party);
    }
    return chances;
  }

  /** With one party more. */
  Chances and(Party party) {
    double comes = party.permille() / THOUSAND;
    double staysAway = (THOUSAND - party.permille()) / THOUSAND;
    double[] more = new double[exactly.length + party.heads()];
    for (int i = 0; i < exactly.length; i++) {
      more[i] += exactly[i] * staysAway;
      more[i + party.heads()] += exactly[i] * comes;
    }
    return new Chances(more);
  }

  int people() {
    return exactly.length - 1;
  }

  double exactly(int count) {
    return count < 0 || count > people() ? 0 : exactly[count];
  }

  /** The chance that more come than that; the small ones are added first. */
  double moreThan(int count) {
    double sum = 0;
    for (int i = people(); i > Math.max(count, -1); i--) {
      sum += exactly[i];
    }
    return sum;
  }

  /** The smallest number that no more than it come in at least that many of a thousand times. */
  int within(int permille) {
    double sum = 0;
    for (int i = 0; i < people(); i++) {
      sum += exactly[i];
      if (sum * THOUSAND >= permille) {
        return i;
      }
    }
    return people();
  }

  /** How many come on average, rounded to a person. */
  static int expected(List<Party> parties) {
    return (thousandths(parties) + 500) / 1000;
  }

  private static int thousandths(List<Party> parties) {
    return parties.stream().mapToInt(party -> party.permille() * party.heads()).sum();
  }

  /** The mean rate of them, rounded up; what people usually do where there is nobody. */
  static int usual(List<Party> parties) {
    int heads = parties.stream().mapToInt(Party::heads).sum();
    return heads == 0 ? ShowRate.UNKNOWN.permille() : (thousandths(parties) + heads - 1) / heads;
  }
}
