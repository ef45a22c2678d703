package org.panal.matching;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who wanted an introduction and got none, and why.
 *
 * <p>A code never tells that somebody blocked somebody: to it, two people one of whom blocked the
 * other are not in the same room.
 *
 * @param shortage a skill they look for that more people look for than offer, where there is one
 */
public record Unmatched(String id, String code, @Nullable Shortage shortage) {

  /** Nobody here may be introduced to them. */
  public static final String NO_ADMISSIBLE_PARTNER = "no_admissible_partner";

  /** Nobody here may be introduced to them: those who would fit have met them lately. */
  public static final String ALL_MET_BEFORE = "all_met_before";

  /** Their profile says neither what they seek nor what they offer. */
  public static final String SEEKS_AND_OFFERS_NOTHING = "seeks_and_offers_nothing";

  /** The people who would fit are too few for those who need them: see {@link Bottleneck}. */
  public static final String PARTNERS_ARE_TAKEN = "partners_are_taken";

  /** Their group can only pair inside itself, and is odd: see {@link Bottleneck}. */
  public static final String ODD_ONE_OUT = "odd_one_out";

  /** By value alone: whoever would fit them brings more points with others. */
  public static final String OUTWEIGHED = "outweighed";
}
