package org.panal.introduction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who of a list should meet whom and why, who is left out and why, how good that is, and the proof.
 */
public record MatchedList(
    List<Introduction> introductions,
    List<LeftOut> unmatched,
    Report report,
    MatchedCertificate certificate) {
  public MatchedList {
    introductions = List.copyOf(introductions);
    unmatched = List.copyOf(unmatched);
  }

  /** Two people, the smaller id first. The points of the reasons add up to the points. */
  @Schema(name = "MatchedIntroduction")
  public record Introduction(String a, String b, long points, List<Because> reasons) {
    public Introduction {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A reason.
   *
   * @param code stable, such as {@code offers_what_you_seek}
   * @param from the id of who gives, where the reason has a direction
   * @param to the id of who gains, where the reason has a direction
   * @param skill the code of the skill, or the normalised text of one that the vocabulary lacks; or
   *     the goal, intent, language or interest
   * @param text a sentence in the caller's language
   */
  @Schema(name = "MatchedReason")
  public record Because(
      String code,
      long points,
      String from,
      String to,
      @Nullable String skill,
      @Nullable String text) {}

  /** Somebody who wanted an introduction and has none. */
  @Schema(name = "MatchedLeftOut")
  public record LeftOut(
      String id, String code, @Nullable Shortage shortage, @Nullable String text) {}

  /** So many look for a skill, so few offer it. */
  @Schema(name = "MatchedShortage")
  public record Shortage(String skill, int seekers, int offerers) {}

  /** How many have an introduction that brings them at least this share of what they seek. */
  @Schema(name = "MatchedLevel")
  public record Level(
      @Schema(description = "In hundredths of a percent; 0 is any introduction at all.")
          int benefit,
      int count,
      @Schema(description = "No answer reaches more.") int bound) {}

  /**
   * How good the answer is.
   *
   * @param people how many came in
   * @param covered how many have an introduction
   * @param usefullyServed how many have one that brings them something they seek
   * @param admissiblePairs how many pairs could be introduced at all
   * @param points the sum of the points
   * @param value what was reached of the objective: points, and when fair the bonuses
   * @param bound no answer with the same counts has a higher value
   * @param proven whether no answer at all is better
   */
  @Schema(name = "MatchedReport")
  public record Report(
      String objective,
      int people,
      int covered,
      int usefullyServed,
      List<Level> levels,
      int admissiblePairs,
      long points,
      long value,
      long bound,
      boolean proven) {
    public Report {
      levels = List.copyOf(levels);
    }
  }
}
