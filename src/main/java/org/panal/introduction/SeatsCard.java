package org.panal.introduction;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.IntroductionCard.Other;
import org.panal.introduction.IntroductionCard.Where;

/**
 * Where a member sits at an occurrence, turn by turn, and with whom.
 *
 * @param number which rotation of the occurrence
 * @param minutes how long a turn takes
 */
public record SeatsCard(Where at, int number, RotationKind kind, int minutes, List<Turn> turns) {

  /**
   * One turn.
   *
   * @param begins on the wall of the space
   * @param table what stands on the table; null for who sits out
   */
  @Schema(name = "OwnTurn")
  public record Turn(
      int number, LocalDateTime begins, @Nullable Integer table, List<Other> people) {}
}
