package org.panal.introduction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.panal.introduction.RoundView.Guest;

/**
 * What a wish would change, and what it costs.
 *
 * @param lost introductions that the best draw has and this one has not
 * @param gained introductions that come in their place
 * @param alone who would be left without an introduction and is not now
 */
public record WhatIfView(
    WishKind kind,
    Guest one,
    Guest other,
    Price price,
    List<Tie> lost,
    List<Tie> gained,
    List<Guest> alone,
    @Schema(
            description =
                "Whether the draft is what would be drawn now. If not, people or their wishes"
                    + " changed, and drawing anew changes more than is told here.")
        boolean draftIsFresh) {

  /** What the best draw has more; below zero where it has less. */
  @Schema(name = "WishPrice")
  public record Price(
      @Schema(description = "How many more people have an introduction.") int covered,
      @Schema(description = "How many more meet somebody who brings what they look for.")
          int usefullyServed,
      @Schema(description = "Points and bonuses, of the value that `of` is.") long value,
      @Schema(description = "Points of the introductions alone.") long points,
      @Schema(description = "The value of the best draw.") long of,
      @Schema(description = "Whether the wish costs nothing at all.") boolean free) {}

  /** Two who are introduced. */
  @Schema(name = "WishTie")
  public record Tie(Guest one, Guest other, int points) {}
}
