package org.panal.introduction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who of a list talks with whom in each round.
 *
 * @param points the sum of the points of all talks
 * @param bound no timetable of as many rounds has more points; the best may lie below it
 */
public record TimedList(
    List<Round> rounds,
    long points,
    long bound,
    @Schema(
            description =
                "Whether no timetable is better: the points reach the bound and nobody rests who"
                    + " need not. False says that it was not proven, not that there is one.")
        boolean proven) {
  public TimedList {
    rounds = List.copyOf(rounds);
  }

  /**
   * One round.
   *
   * @param resting ids of who talks with nobody meanwhile
   */
  @Schema(name = "TimedListRound")
  public record Round(List<MatchedList.Introduction> talks, List<String> resting) {}
}
