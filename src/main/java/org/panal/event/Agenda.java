package org.panal.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens when at one date.
 *
 * @param parts those that begin before the date is over, in the order of time
 * @param left how many begin later than that, because this date is shorter
 * @param version rises with every change, for who writes it
 */
public record Agenda(List<Line> parts, int left, long version) {
  public Agenda {
    parts = List.copyOf(parts);
  }

  /**
   * One part of it.
   *
   * @param start on the wall of the space
   * @param end null where it lasts until the next one
   * @param part as it was written, counted from the start of the date
   */
  public record Line(
      LocalDateTime start, @Nullable LocalDateTime end, Instant startsAt, AgendaPartForm part) {}
}
