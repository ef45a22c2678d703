package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a pair: one method per term, each with its code. A term gives points, and reasons
 * that add up to them; the points of a pair are the sum of its terms. Whole numbers only, at most
 * {@value Weights#MOST_POINTS} in all.
 *
 * <p>Costs O(skills per person) for a pair; nothing is allocated until reasons are asked for.
 */
final class Affinities {

  static final int MOST_INTERESTS = 3;
  private static final int RANKS = 3;

  private Affinities() {}

  /** The points of a pair: concrete terms and the little extras. */
  static int points(Profile a, Profile b, Profiles all) {
    return concrete(a, b, all) + extras(a, b, all.weights());
  }

  /** The points of the terms that are a reason to meet by themselves. */
  static int concrete(Profile a, Profile b, Profiles all) {
    Weights weights = all.weights();
    return Exchange.points(a, b, weights)
        + complementaryFields(a, b, all)
        + complementarySkills(a, b, weights)
        + mentor(a, b, weights)
        + mentor(b, a, weights)
        + sharedGoal(a, b, weights)
        + fittingIntents(a, b, weights);
  }

  /** The points of the terms that only speak for one partner rather than another. */
  static int extras(Profile a, Profile b, Weights weights) {
    return differentField(a, b, weights)
        + sharedLanguage(a, b, weights)
        + weights.sharedInterest() * sharedInterests(a, b, MOST_INTERESTS);
  }

  /** {@code complementary_fields}: by the strength of the two fields in the table. */
  static int complementaryFields(Profile a, Profile b, Profiles all) {
    if (a.field() < 0 || b.field() < 0 || a.field() == b.field()) {
      return 0;
    }
    return all.weights().complementaryFields() * all.strengthOfFields(a.field(), b.field()) / 100;
  }

  /** {@code complementary_skills}: by the strongest complement among what both offer. */
  static int complementarySkills(Profile a, Profile b, Weights weights) {
    int skill = bestComplement(a, b);
    return skill < 0 ? 0 : weights.complementarySkills() * a.complements().of(skill) / 100;
  }

  /** {@code mentor}: one mentors in a topic the other wants to learn, and is ahead in it. */
  static int mentor(Profile mentor, Profile mentee, Weights weights) {
    return Mentors.topic(mentor, mentee) < 0 ? 0 : weights.mentor();
  }

  /** {@code shared_goal}: full points where both rank it first, a third where both rank it last. */
  static int sharedGoal(Profile a, Profile b, Weights weights) {
    int best = bestGoal(a, b);
    return best < 0 ? 0 : weights.sharedGoal() * (2 * RANKS - best / RANKS - best % RANKS) / 6;
  }

  /** {@code fitting_intents}: both look for something that each can be for the other. */
  static int fittingIntents(Profile a, Profile b, Weights weights) {
    return Codes.shared(a.intents(), b.intents()) < 0 ? 0 : weights.fittingIntents();
  }

  /** {@code different_field}: both fields are known and not the same. */
  static int differentField(Profile a, Profile b, Weights weights) {
    boolean known = a.field() >= 0 && b.field() >= 0;
    return known && a.field() != b.field() ? weights.differentField() : 0;
  }

  /** {@code shared_language}: they can talk. */
  static int sharedLanguage(Profile a, Profile b, Weights weights) {
    return Codes.shared(a.languages(), b.languages()) < 0 ? 0 : weights.sharedLanguage();
  }

  /** {@code shared_interest}: a little for each of the first three. */
  static int sharedInterests(Profile a, Profile b, int most) {
    if ((a.masks().interests() & b.masks().interests()) == 0) {
      return 0;
    }
    int found = 0;
    for (int interest : a.interests()) {
      if (found < most && Arrays.binarySearch(b.interests(), interest) >= 0) {
        found++;
      }
    }
    return found;
  }

  /** The reasons of a pair, the weightiest first; they add up to its points. */
  static List<Reason> reasons(Profile a, Profile b, Profiles all) {
    Weights weights = all.weights();
    var reasons = new ArrayList<>(Exchange.reasons(a, b, all));
    add(reasons, "complementary_fields", complementaryFields(a, b, all), a, b, null);
    addComplementarySkills(reasons, a, b, all);
    addMentor(reasons, a, b, all);
    addMentor(reasons, b, a, all);
    int goal = bestGoal(a, b);
    String named = goal < 0 ? null : all.goals.name(a.goals()[goal / RANKS]);
    add(reasons, "shared_goal", sharedGoal(a, b, weights), a, b, named);
    int intent = Codes.shared(a.intents(), b.intents());
    String fitting = intent < 0 ? null : all.intents.name(intent);
    add(reasons, "fitting_intents", fittingIntents(a, b, weights), a, b, fitting);
    add(reasons, "different_field", differentField(a, b, weights), a, b, null);
    int language = Codes.shared(a.languages(), b.languages());
    String spoken = language < 0 ? null : all.languages.name(language);
    add(reasons, "shared_language", sharedLanguage(a, b, weights), a, b, spoken);
    addInterests(reasons, a, b, all);
    reasons.sort(Comparator.comparingInt(reason -> -reason.points()));
    return reasons;
  }

  private static void addComplementarySkills(
      List<Reason> reasons, Profile a, Profile b, Profiles all) {
    int skill = bestComplement(a, b);
    int points = complementarySkills(a, b, all.weights());
    add(reasons, "complementary_skills", points, b, a, skill < 0 ? null : all.skills.name(skill));
  }

  private static void addMentor(
      List<Reason> reasons, Profile mentor, Profile mentee, Profiles all) {
    int topic = Mentors.topic(mentor, mentee);
    int points = mentor(mentor, mentee, all.weights());
    add(reasons, "mentor", points, mentor, mentee, topic < 0 ? null : all.skills.name(topic));
  }

  private static void addInterests(List<Reason> reasons, Profile a, Profile b, Profiles all) {
    Arrays.stream(a.interests())
        .filter(interest -> Arrays.binarySearch(b.interests(), interest) >= 0)
        .limit(MOST_INTERESTS)
        .mapToObj(all.interests::name)
        .forEach(
            name -> add(reasons, "shared_interest", all.weights().sharedInterest(), a, b, name));
  }

  private static void add(
      List<Reason> reasons,
      String code,
      int points,
      Profile from,
      Profile to,
      @Nullable String skill) {
    if (points > 0) {
      reasons.add(new Reason(code, points, from.id(), to.id(), skill));
    }
  }

  /** The skill b offers that what a offers complements most strongly, or −1. */
  private static int bestComplement(Profile a, Profile b) {
    if ((a.complements().mask() & b.masks().offers()) == 0) {
      return -1;
    }
    int best = -1;
    int strength = 0;
    for (int offer : b.offers()) {
      int found = a.complements().of(offer);
      if (found > strength) {
        strength = found;
        best = offer;
      }
    }
    return best;
  }

  /** The ranks of the goal both rank highest together, as 3·(rank of a) + (rank of b), or −1. */
  private static int bestGoal(Profile a, Profile b) {
    if ((a.masks().goals() & b.masks().goals()) == 0) {
      return -1;
    }
    int best = -1;
    int sum = 2 * RANKS;
    for (int i = 0; i < a.goals().length; i++) {
      for (int j = 0; j < b.goals().length; j++) {
        if (a.goals()[i] == b.goals()[j] && i + j < sum) {
          sum = i + j;
          best = RANKS * i + j;
        }
      }
    }
    return best;
  }
}
