package org.panal.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points of one person with everybody behind them, by inverted indices over skills, mentors'
 * topics and goals: what two people share is met once, at the code that they share, and whoever
 * shares nothing costs nothing but a look. The same to the last point as {@link Affinities} and
 * {@link Exchange}, which score one pair by itself and are what the checker goes by.
 *
 * <p>Rows are asked for in rising order. O(shared codes) for a row, and a look at each pair.
 */
final class ScoreRow {

  private static final int RANKS = 3;
  private static final int NO_GOAL = 2 * RANKS;

  private final Profiles all;
  private final Weights weights;
  private final Postings seekers;
  private final Postings givers;
  private final Postings offerers;
  private final Postings wishers;
  private final Postings mentors;
  private final Postings goals;
  private final long[] sought;
  private final long[] wanted;
  private final long[] intents;
  private final long[] languages;
  private final long[] interests;
  private final boolean isLanguageABit;
  private final boolean isInterestABit;
  private final int[] field;

  /** What the other gains from the person of the row, and the person from the other. */
  private final long[] metThere;

  private final long[] metHere;
  private final long[] wishesThere;
  private final long[] wishesHere;
  private final boolean[] mentorsThere;
  private final boolean[] mentorsHere;
  private final int[] complement;
  private final int[] goal;
  private int here;

  ScoreRow(Profiles all) {
    this.all = all;
    weights = all.weights();
    int skills = all.skills.size();
    seekers = new Postings(skills, all, ScoreRow::sought);
    givers = new Postings(skills, all, person -> entries(person.credits()));
    offerers = new Postings(skills, all, person -> plain(person.offers()));
    wishers = new Postings(skills, all, ScoreRow::wished);
    mentors = new Postings(skills, all, person -> entries(person.mentorLevels()));
    goals = new Postings(all.goals.size(), all, person -> ranked(person.goals()));
    int people = all.size();
    sought = new long[people];
    wanted = new long[people];
    intents = new long[people];
    field = new int[people];
    Arrays.setAll(sought, person -> 100 * all.get(person).sought());
    Arrays.setAll(wanted, person -> 100 * (all.get(person).sought() + all.get(person).wished()));
    Arrays.setAll(intents, person -> Codes.mask(all.get(person).intents()));
    languages = new long[people];
    interests = new long[people];
    isLanguageABit = all.languages.size() <= Long.SIZE;
    isInterestABit = all.interests.size() <= Long.SIZE;
    Arrays.setAll(languages, person -> Codes.mask(all.get(person).languages()));
    Arrays.setAll(interests, person -> all.get(person).masks().interests());
    Arrays.setAll(field, person -> all.get(person).field());
    metThere = new long[people];
    metHere = new long[people];
    wishesThere = new long[people];
    wishesHere = new long[people];
    mentorsThere = new boolean[people];
    mentorsHere = new boolean[people];
    complement = new int[people];
    goal = new int[people];
    Arrays.fill(goal, NO_GOAL);
  }

  private static Postings.Entries sought(Profile person) {
    return new Postings.Entries(person.seeks(), person.worth(), person.worth());
  }

  private static Postings.Entries wished(Profile person) {
    long[] levels = Arrays.stream(person.wishes().values()).asLongStream().toArray();
    return new Postings.Entries(person.wishes().skills(), levels, person.wishWorth());
  }

  private static Postings.Entries entries(SkillTable table) {
    return Postings.Entries.of(table.skills(), table.values());
  }

  private static Postings.Entries plain(int[] codes) {
    return Postings.Entries.of(codes, codes);
  }

  private static Postings.Entries ranked(int[] goals) {
    return Postings.Entries.of(goals, IntStream.range(0, goals.length).toArray());
  }

  /** Goes to the row of the next person. */
  void of(int person) {
    here = person;
    Profile self = all.get(person);
    give(self);
    gain(self);
    complement(self);
    mentor(self);
    learn(self);
    share(self);
  }

  private void give(Profile self) {
    int[] skills = self.credits().skills();
    for (int i = 0; i < skills.length; i++) {
      int credit = self.credits().values()[i];
      for (int at = seekers.behind(here, skills[i]); at < seekers.end(skills[i]); at++) {
        metThere[seekers.person(at)] += credit * seekers.value(at);
      }
    }
  }

  private void gain(Profile self) {
    int[] skills = self.seeks();
    for (int i = 0; i < skills.length; i++) {
      long worth = self.worth()[i];
      for (int at = givers.behind(here, skills[i]); at < givers.end(skills[i]); at++) {
        metHere[givers.person(at)] += worth * givers.value(at);
      }
    }
  }

  private void complement(Profile self) {
    int[] skills = self.complements().skills();
    for (int i = 0; i < skills.length; i++) {
      int strength = self.complements().values()[i];
      for (int at = offerers.behind(here, skills[i]); at < offerers.end(skills[i]); at++) {
        int other = offerers.person(at);
        complement[other] = Math.max(complement[other], strength);
      }
    }
  }

  private void mentor(Profile self) {
    int[] topics = self.mentorLevels().skills();
    for (int i = 0; i < topics.length; i++) {
      int level = self.mentorLevels().values()[i];
      for (int at = wishers.behind(here, topics[i]); at < wishers.end(topics[i]); at++) {
        if (level >= wishers.value(at)) {
          mentorsThere[wishers.person(at)] = true;
          wishesThere[wishers.person(at)] += 100 * wishers.weight(at);
        }
      }
    }
  }

  private void learn(Profile self) {
    int[] topics = self.wishes().skills();
    for (int i = 0; i < topics.length; i++) {
      int level = self.wishes().values()[i];
      for (int at = mentors.behind(here, topics[i]); at < mentors.end(topics[i]); at++) {
        if (mentors.value(at) >= level) {
          mentorsHere[mentors.person(at)] = true;
          wishesHere[mentors.person(at)] += 100 * self.wishWorth()[i];
        }
      }
    }
  }

  private void share(Profile self) {
    for (int rank = 0; rank < self.goals().length; rank++) {
      int code = self.goals()[rank];
      for (int at = goals.behind(here, code); at < goals.end(code); at++) {
        int other = goals.person(at);
        goal[other] = Math.min(goal[other], rank + (int) goals.value(at));
      }
    }
  }

  /** What {@link Affinities#concrete} says of the pair. */
  int concrete(int other) {
    int points = fields(other);
    if ((metThere[other] | metHere[other]) != 0) {
      points += Exchange.points(share(metThere, other), shareHere(other), weights);
    }
    if (complement[other] > 0) {
      points += weights.complementarySkills() * complement[other] / 100;
    }
    points += mentorsThere[other] ? weights.mentor() : 0;
    points += mentorsHere[other] ? weights.mentor() : 0;
    points += goal[other] < NO_GOAL ? weights.sharedGoal() * (NO_GOAL - goal[other]) / 6 : 0;
    return points + ((intents[here] & intents[other]) != 0 ? weights.fittingIntents() : 0);
  }

  /** What {@link Affinities#extras} says of the pair. */
  int extras(int other) {
    boolean isOther = field[here] >= 0 && field[other] >= 0 && field[here] != field[other];
    return (isOther ? weights.differentField() : 0)
        + (canTalk(other) ? weights.sharedLanguage() : 0)
        + weights.sharedInterest() * interests(other);
  }

  private boolean canTalk(int other) {
    return (languages[here] & languages[other]) != 0
        && (isLanguageABit
            || Codes.shared(all.get(here).languages(), all.get(other).languages()) >= 0);
  }

  private int interests(int other) {
    long both = interests[here] & interests[other];
    return both == 0 || isInterestABit
        ? Math.min(Affinities.MOST_INTERESTS, Long.bitCount(both))
        : Affinities.sharedInterests(all.get(here), all.get(other), Affinities.MOST_INTERESTS);
  }

  private int fields(int other) {
    int one = field[here];
    int two = field[other];
    return one < 0 || two < 0 || one == two
        ? 0
        : weights.complementaryFields() * all.strengthOfFields(one, two) / 100;
  }

  private int share(long[] met, int other) {
    return met[other] == 0 ? 0 : (int) (Bonuses.WHOLE * met[other] / sought[other]);
  }

  private int shareHere(int other) {
    return metHere[other] == 0 ? 0 : (int) (Bonuses.WHOLE * metHere[other] / sought[here]);
  }

  /** What the other gains in all: what {@link Exchange#benefit} says. */
  int benefitThere(int other) {
    return benefit(metThere[other] + wishesThere[other], wanted[other], mentorsHere[other]);
  }

  /** What the person of the row gains in all. */
  int benefitHere(int other) {
    return benefit(metHere[other] + wishesHere[other], wanted[here], mentorsThere[other]);
  }

  private int benefit(long met, long all, boolean mentors) {
    int gained = met == 0 ? 0 : (int) (Bonuses.WHOLE * met / all);
    return mentors ? Math.max(gained, weights.bonuses().mentorBenefit()) : gained;
  }

  /** Whether the person of the row mentors the other. */
  boolean mentorsThere(int other) {
    return mentorsThere[other];
  }

  /** Whether the other mentors the person of the row. */
  boolean mentorsHere(int other) {
    return mentorsHere[other];
  }

  /** Forgets the pair, once it was looked at. */
  void clear(int other) {
    metThere[other] = 0;
    metHere[other] = 0;
    wishesThere[other] = 0;
    wishesHere[other] = 0;
    mentorsThere[other] = false;
    mentorsHere[other] = false;
    complement[other] = 0;
    goal[other] = NO_GOAL;
  }
}
