package org.panal.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What two people gain from each other's skills.
 *
 * <p>c(a→b) is the share, in basis points, of what b seeks that a offers, each skill weighed by
 * importance and rarity. The points are ⌊(bothWays·H + average·A) / 100⌋ with H the harmonic mean
 * of both shares (reciprocity, as in RECON, Pizzato et al. 2010) and A the plain one: few pairs
 * help both ways, so the plain mean keeps those apart that help one way.
 */
final class Exchange {

  private static final long WHOLE_SHARE = 10_000;

  private Exchange() {}

  /** c(from→to). At most 10,000·100·(100 skills·3·1,000) = 3·10¹¹ on the way. */
  static int share(Profile from, Profile to) {
    long met = met(from, to);
    return met == 0 ? 0 : (int) (Bonuses.WHOLE * met / (100 * to.sought()));
  }

  /** A hundred times the worth of what {@code to} seeks and {@code from} can give. */
  private static long met(Profile from, Profile to) {
    if ((from.credits().mask() & to.masks().seeks()) == 0) {
      return 0;
    }
    long met = 0;
    int[] seeks = to.seeks();
    for (int i = 0; i < seeks.length; i++) {
      met += to.worth()[i] * from.credits().of(seeks[i]);
    }
    return met;
  }

  /**
   * What {@code to} gains in all, in basis points: the share of what they seek, mentors they wish
   * for included. Who mentors gains a fixed share.
   */
  static int benefit(Profile from, Profile to, Weights weights) {
    long met = met(from, to) + wishesMet(from, to);
    long all = 100 * (to.sought() + to.wished());
    int gained = met == 0 ? 0 : (int) (Bonuses.WHOLE * met / all);
    boolean mentors = Mentors.topic(to, from) >= 0;
    return mentors ? Math.max(gained, weights.bonuses().mentorBenefit()) : gained;
  }

  private static long wishesMet(Profile mentor, Profile mentee) {
    long met = 0;
    for (int i = 0; i < mentee.wishWorth().length; i++) {
      if (Mentors.covers(mentor, mentee, i)) {
        met += 100 * mentee.wishWorth()[i];
      }
    }
    return met;
  }

  static int points(Profile a, Profile b, Weights weights) {
    return points(share(a, b), share(b, a), weights);
  }

  static int points(int toB, int toA, Weights weights) {
    return (weights.bothWays() * harmonic(toB, toA) + weights.average() * ((toB + toA) / 2)) / 100;
  }

  private static int harmonic(int one, int other) {
    return one == 0 || other == 0 ? 0 : (int) (2L * one * other / (one + other));
  }

  /** The points told skill by skill; they add up exactly. */
  static List<Reason> reasons(Profile a, Profile b, Profiles all) {
    int toB = share(a, b);
    int toA = share(b, a);
    var terms = new ArrayList<Reason>();
    var parts = new ArrayList<Long>();
    Weights weights = all.weights();
    terms.add(new Reason("helps_both_ways", 0, a.id(), b.id(), null));
    parts.add(2L * weights.bothWays() * harmonic(toB, toA) * WHOLE_SHARE);
    addSkills(a, b, all, terms, parts);
    addSkills(b, a, all, terms, parts);
    return Apportion.points(points(toB, toA, weights), terms, parts);
  }

  private static void addSkills(
      Profile from, Profile to, Profiles all, List<Reason> terms, List<Long> parts) {
    for (int i = 0; i < to.seeks().length; i++) {
      int row = from.credits().find(to.seeks()[i]);
      if (row >= 0) {
        int credit = from.credits().values()[row];
        int source = from.credits().sources()[row];
        String code = source == to.seeks()[i] ? "offers_what_you_seek" : "offers_related_skill";
        terms.add(new Reason(code, 0, from.id(), to.id(), all.skills.name(source)));
        long share = Bonuses.WHOLE * WHOLE_SHARE * to.worth()[i] * credit / (100 * to.sought());
        parts.add(all.weights().average() * share);
      }
    }
  }
}
