package org.panal.matching;

import java.util.List;

/**
 * What an answer earns beside the points of its pairs.
 *
 * @param levels shares, in basis points and rising, that a person's best introduction should reach;
 *     the number of people who reach the first counts before the second, and so on
 * @param headline bonus of a person whose best introduction brings everything they seek
 * @param introduction bonus of a person's first introduction; the second earns half, the third a
 *     third, and so on
 * @param stability bonus of a pair that the round before had published
 * @param mentorBenefit what a mentor is taken to gain from a mentee, in basis points
 */
public record Bonuses(
    List<Integer> levels, int headline, int introduction, int stability, int mentorBenefit) {

  /** A whole, in basis points. */
  public static final int WHOLE = 10_000;

  private static final Bonuses STANDARD = new Bonuses(List.of(1, 2_000), 1_500, 600, 3_000, 2_500);

  public Bonuses {
    levels = List.copyOf(levels);
    Checks.within("number of levels", levels.size(), 0, 3);
    int below = 0;
    for (int level : levels) {
      below = Checks.within("level", level, below + 1, WHOLE);
    }
    Checks.within("headline", headline, 0, 20_000);
    Checks.within("introduction", introduction, 0, 20_000);
    Checks.within("stability", stability, 0, 20_000);
    Checks.within("mentorBenefit", mentorBenefit, 0, WHOLE);
  }

  public static Bonuses standard() {
    return STANDARD;
  }

  /**
   * The bonus of a best introduction that brings this share of what a person seeks. Concave: the
   * first fifth counts four times, up to the half twice, the rest once, so bringing a little to
   * somebody who has nothing is worth more than bringing the last bit to somebody well served.
   */
  int ofHeadline(int benefit) {
    int first = Math.min(benefit, 2_000);
    int second = Math.min(Math.max(benefit - 2_000, 0), 3_000);
    int rest = Math.max(benefit - 5_000, 0);
    return headline * (4 * first + 2 * second + rest) / 19_000;
  }

  /** The bonus of a person's introduction with this number, counted from 1. */
  int ofIntroduction(int number) {
    return introduction / number;
  }
}
