package org.panal.turnout;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the viewer came where they had said so, for their own eyes.
 *
 * @param came to how many of the dates that count they came
 * @param missed from how many they stayed away
 * @param permille how many of a thousand times they are taken to come next
 * @param dates all of a year, the latest first, with what each counts as
 */
public record OwnTurnout(int came, int missed, int permille, List<OwnDate> dates) {
  /**
   * One of the dates.
   *
   * @param occurrence its code
   * @param counts whether it is one of those that the rate is made of
   * @param saidAt when the viewer said that they were there, or null
   * @param contestable whether they can say so now
   */
  public record OwnDate(
      String occurrence,
      String title,
      LocalDateTime start,
      ZoneId zone,
      Showing showing,
      boolean counts,
      @Nullable Instant saidAt,
      boolean contestable) {}
}
