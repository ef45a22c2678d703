package org.panal.introduction;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round with everybody in it, for who runs the event.
 *
 * @param introductions the weightiest first
 * @param unmatched who was left out, and what would help
 * @param wishes pairs that were wanted together or apart
 */
public record RoundView(
    RoundSummary round,
    List<Meeting> introductions,
    List<LeftOut> unmatched,
    List<WishView> wishes) {

  /** A guest. */
  @Schema(name = "RoundGuest")
  public record Guest(UUID memberId, String name, String headline) {}

  /**
   * Two who should meet.
   *
   * @param benefitToOne the share of what one looks for that the other brings, in basis points
   * @param reasons they add up to the points
   */
  public record Meeting(
      UUID id,
      Guest one,
      Guest other,
      int points,
      int benefitToOne,
      int benefitToOther,
      List<Because> reasons) {

    /** The few reasons that people read. */
    public List<Because> told() {
      return reasons.stream().filter(Because::shown).toList();
    }

    /** The others, which only count. */
    public List<Because> untold() {
      return reasons.stream().filter(reason -> !reason.shown()).toList();
    }

    /** What the others are worth. */
    public int untoldPoints() {
      return untold().stream().mapToInt(Because::points).sum();
    }
  }

  /**
   * One reason, as somebody who looks on reads it.
   *
   * @param shown whether it is one of the few that people read; the points of all add up
   */
  public record Because(String code, int points, String sentence, boolean shown) {}

  /**
   * Somebody without an introduction.
   *
   * @param code why, as a stable code
   * @param why the same as a sentence
   * @param help what would help
   * @param shortage which skill is short, where one is
   */
  public record LeftOut(
      Guest guest, String code, String why, String help, @Nullable String shortage) {}
}
