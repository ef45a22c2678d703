package org.panal.introduction;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.panal.introduction.RoundView.Guest;

/** A rotation with everybody in it, for who runs the event. */
public record RotationView(RotationSummary rotation, List<Turn> turns) {

  /**
   * One turn.
   *
   * @param number counted from 1
   * @param begins on the wall of the space
   * @param sittingOut who has nobody to sit with in this turn
   */
  @Schema(name = "RotationTurn")
  public record Turn(
      int number, LocalDateTime begins, List<Table> tables, List<Guest> sittingOut) {}

  /**
   * Who sits together.
   *
   * @param number what stands on the table
   */
  @Schema(name = "RotationTable")
  public record Table(int number, List<Guest> people) {}
}
