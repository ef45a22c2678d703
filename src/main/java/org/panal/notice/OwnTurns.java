package org.panal.notice;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.IntroductionCard.Other;
import org.panal.introduction.RotationKind;
import org.panal.introduction.SeatsCard;

/**
 * The turns of one member in a mail.
 *
 * @param areTables whether several sit together, or two talk
 * @param minutes how long a turn takes
 */
public record OwnTurns(boolean areTables, int minutes, List<Line> lines) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /**
   * One turn.
   *
   * @param table what stands on the table; null for who sits out
   * @param people with whom, or empty
   */
  public record Line(String time, @Nullable Integer table, String people) {}

  static OwnTurns of(SeatsCard seats) {
    return new OwnTurns(
        seats.kind() == RotationKind.TABLES,
        seats.minutes(),
        seats.turns().stream().map(OwnTurns::line).toList());
  }

  private static Line line(SeatsCard.Turn turn) {
    String people = turn.people().stream().map(Other::name).collect(Collectors.joining(", "));
    return new Line(HOUR.format(turn.begins()), turn.table(), people);
  }
}
