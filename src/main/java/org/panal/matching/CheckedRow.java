package org.panal.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The scores of one person with all others as the checker reckons them. What that person has is
 * laid out by code, and what each of the others has is looked up there: the rules of {@link
 * Affinities} and {@link Exchange} by another way than {@link ScoreRow} takes, with which it shares
 * nothing. O(codes of both) for a pair, and for most pairs only a look at masks.
 */
final class CheckedRow {

  /** Of goals that are not shared: two ranks from 1 to 3 never add up to more than 6. */
  private static final int NO_GOAL = 8;

  private final Profiles all;
  private final Weights weights;
  private final CheckedLists seeks;
  private final CheckedLists credits;
  private final CheckedLists offers;
  private final CheckedLists complements;
  private final CheckedLists mentors;
  private final CheckedLists wishes;
  private final CheckedLists wishWorths;
  private final CheckedLists goals;
  private final long[] wishWorth;
  private final long[] sought;
  private final long[] wanted;
  private final long[] intents;
  private final long[] languages;
  private final long[] interests;
  private final int[] field;

  /** What the person of the row has, by code. */
  private final long[] worthOf;

  private final long[] creditOf;
  private final long[] complementOf;
  private final long[] levelOf;
  private final long[] wishOf;
  private final long[] wishWorthOf;
  private final long[] rankOf;
  private int here;

  /** Of the pair looked at. */
  private int concrete;

  private long metHere;
  private long metThere;
  private long wishHere;
  private long wishThere;

  CheckedRow(Profiles all) {
    this.all = all;
    weights = all.weights();
    seeks = new CheckedLists(all, Profile::seeks, Profile::worth);
    credits = CheckedLists.of(all, Profile::credits);
    offers = new CheckedLists(all, Profile::offers, person -> new long[person.offers().length]);
    complements = CheckedLists.of(all, Profile::complements);
    mentors = CheckedLists.of(all, Profile::mentorLevels);
    wishes = CheckedLists.of(all, Profile::wishes);
    wishWorths = new CheckedLists(all, person -> person.wishes().skills(), Profile::wishWorth);
    goals = new CheckedLists(all, Profile::goals, CheckedRow::ranks);
    wishWorth =
        IntStream.range(0, all.size())
            .boxed()
            .flatMapToLong(person -> Arrays.stream(all.get(person).wishWorth()))
            .toArray();
    sought = CheckedLists.column(all, person -> 100 * person.sought());
    wanted = CheckedLists.column(all, person -> 100 * (person.sought() + person.wished()));
    intents = CheckedLists.column(all, person -> Codes.mask(person.intents()));
    languages = CheckedLists.column(all, person -> Codes.mask(person.languages()));
    interests = CheckedLists.column(all, person -> Codes.mask(person.interests()));
    field = IntStream.range(0, all.size()).map(person -> all.get(person).field()).toArray();
    int skills = all.skills.size();
    worthOf = new long[skills];
    creditOf = new long[skills];
    complementOf = new long[skills];
    levelOf = new long[skills];
    wishOf = new long[skills];
    wishWorthOf = new long[skills];
    rankOf = new long[all.goals.size()];
  }

  private static long[] ranks(Profile person) {
    return IntStream.rangeClosed(1, person.goals().length).asLongStream().toArray();
  }

  /** Goes to the row of a person. */
  void of(int person) {
    seeks.lay(here, person, worthOf);
    credits.lay(here, person, creditOf);
    complements.lay(here, person, complementOf);
    mentors.lay(here, person, levelOf);
    wishes.lay(here, person, wishOf);
    wishWorths.lay(here, person, wishWorthOf);
    goals.lay(here, person, rankOf);
    here = person;
  }

  /** Looks at the pair with another person; tells what there is to show for it. */
  int look(int other) {
    metThere = seeks.mayShare(other, credits.mask(here)) ? seeks.met(other, creditOf) : 0;
    metHere = credits.mayShare(other, seeks.mask(here)) ? credits.met(other, worthOf) : 0;
    wishThere =
        wishes.mayShare(other, mentors.mask(here)) ? wishes.reached(other, levelOf, wishWorth) : -1;
    wishHere =
        mentors.mayShare(other, wishes.mask(here))
            ? mentors.reaching(other, wishOf, wishWorthOf)
            : -1;
    concrete = exchange(other) + fields(other) + complements(other) + mentoring() + goal(other);
    concrete += (intents[here] & intents[other]) != 0 ? weights.fittingIntents() : 0;
    return concrete;
  }

  private int exchange(int other) {
    return metThere == 0 && metHere == 0
        ? 0
        : Exchange.points(share(metThere, sought[other]), share(metHere, sought[here]), weights);
  }

  private static int share(long met, long all) {
    return met == 0 ? 0 : (int) (Bonuses.WHOLE * met / all);
  }

  private int fields(int other) {
    int one = field[here];
    int two = field[other];
    boolean isKnown = one >= 0 && two >= 0 && one != two;
    return isKnown ? weights.complementaryFields() * all.strengthOfFields(one, two) / 100 : 0;
  }

  private int complements(int other) {
    return offers.mayShare(other, complements.mask(here))
        ? weights.complementarySkills() * offers.strongest(other, complementOf) / 100
        : 0;
  }

  private int mentoring() {
    return (wishThere >= 0 ? weights.mentor() : 0) + (wishHere >= 0 ? weights.mentor() : 0);
  }

  private int goal(int other) {
    return goals.mayShare(other, goals.mask(here))
        ? weights.sharedGoal() * (NO_GOAL - goals.leastSum(other, rankOf, NO_GOAL)) / 6
        : 0;
  }

  /** The pair looked at; what it brings and takes is as seen from its first person. */
  CheckedPool.Scored scored(int other) {
    return new CheckedPool.Scored(
        here,
        other,
        concrete + extras(other),
        benefit(metHere, wishHere, wanted[here], wishThere >= 0),
        benefit(metThere, wishThere, wanted[other], wishHere >= 0),
        wishThere >= 0,
        wishHere >= 0);
  }

  private int benefit(long met, long wish, long all, boolean mentors) {
    int gained = share(met + 100 * Math.max(0, wish), all);
    return mentors ? Math.max(gained, weights.bonuses().mentorBenefit()) : gained;
  }

  private int extras(int other) {
    boolean isOther = field[here] >= 0 && field[other] >= 0 && field[here] != field[other];
    boolean canTalk =
        (languages[here] & languages[other]) != 0
            && (all.languages.size() <= Long.SIZE
                || Codes.shared(all.get(here).languages(), all.get(other).languages()) >= 0);
    return (isOther ? weights.differentField() : 0)
        + (canTalk ? weights.sharedLanguage() : 0)
        + weights.sharedInterest() * interests(other);
  }

  private int interests(int other) {
    long both = interests[here] & interests[other];
    if (both == 0 || all.interests.size() <= Long.SIZE) {
      return Math.min(Affinities.MOST_INTERESTS, Long.bitCount(both));
    }
    return Affinities.sharedInterests(all.get(here), all.get(other), Affinities.MOST_INTERESTS);
  }
}
