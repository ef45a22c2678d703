package org.panal.matching;

/**
 * What each term of a pair is worth. Points are whole; a pair never has more than {@value
 * #MOST_POINTS} of them, whatever the weights.
 *
 * @param bothWays percent of the harmonic mean of what both gain from each other
 * @param average percent of the plain mean of what both gain
 * @param relatedCredit percent of a skill's worth that a related skill earns
 * @param complementaryFields points of two fields that complement each other fully
 * @param complementarySkills points of two offers that complement each other fully
 * @param mentor points where one mentors in what the other wants to learn
 * @param sharedGoal points of a goal that both rank first
 * @param fittingIntents points where both look for the same, and can give it to each other
 * @param differentField points of two people from different fields
 * @param sharedLanguage points where a language is shared
 * @param sharedInterest points of each shared interest, three at most
 */
public record Weights(
    int bothWays,
    int average,
    int relatedCredit,
    int complementaryFields,
    int complementarySkills,
    int mentor,
    int sharedGoal,
    int fittingIntents,
    int differentField,
    int sharedLanguage,
    int sharedInterest,
    Bonuses bonuses) {

  public static final int MOST_POINTS = 125_000;

  private static final Weights STANDARD =
      new Weights(55, 30, 40, 1_200, 1_000, 1_500, 600, 400, 200, 100, 50, Bonuses.standard());

  public Weights {
    Checks.within("bothWays", bothWays, 0, 200);
    Checks.within("average", average, 0, 200);
    Checks.within("relatedCredit", relatedCredit, 0, 100);
    Checks.within("complementaryFields", complementaryFields, 0, 10_000);
    Checks.within("complementarySkills", complementarySkills, 0, 10_000);
    Checks.within("mentor", mentor, 0, 10_000);
    Checks.within("sharedGoal", sharedGoal, 0, 10_000);
    Checks.within("fittingIntents", fittingIntents, 0, 10_000);
    Checks.within("differentField", differentField, 0, 10_000);
    Checks.within("sharedLanguage", sharedLanguage, 0, 10_000);
    Checks.within("sharedInterest", sharedInterest, 0, 1_000);
  }

  public static Weights standard() {
    return STANDARD;
  }

  /** The same terms with other bonuses. */
  public Weights with(Bonuses others) {
    return new Weights(
        bothWays,
        average,
        relatedCredit,
        complementaryFields,
        complementarySkills,
        mentor,
        sharedGoal,
        fittingIntents,
        differentField,
        sharedLanguage,
        sharedInterest,
        others);
  }
}
