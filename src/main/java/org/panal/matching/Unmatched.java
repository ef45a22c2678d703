package org.panal.matching;

import org.jspecify.annotations.Nullable;

/** Somebody who wanted an introduction and got none, and why. */
public record Unmatched(String id, String code, @Nullable Shortage shortage) {

  /** Nobody here may be introduced to them. */
  public static final String NO_ADMISSIBLE_PARTNER = "no_admissible_partner";

  /** Their profile says neither what they seek nor what they offer. */
  public static final String SEEKS_AND_OFFERS_NOTHING = "seeks_and_offers_nothing";

  /** The people who would fit are too few for those who need them. */
  public static final String PARTNERS_ARE_TAKEN = "partners_are_taken";

  /** Their group can only pair inside itself, and is odd. */
  public static final String ODD_ONE_OUT = "odd_one_out";
}
