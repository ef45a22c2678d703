package org.panal.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event and every date of it, first things first. */
public record EventWithDates(EventCard event, List<EventDate> dates) {
  /**
   * One date of an event.
   *
   * @param number which date of the event it is, the first is 1; moved or cancelled, it keeps it
   * @param originalStart the local start it was first given
   * @param overridden what was set by hand on this date, and follows no change of the rest
   */
  public record EventDate(
      UUID id,
      String code,
      int number,
      LocalDateTime originalStart,
      LocalDateTime start,
      LocalDateTime end,
      ZoneId zone,
      Instant startsAt,
      Instant endsAt,
      @Nullable RoomName room,
      String place,
      boolean cancelled,
      Set<Part> overridden) {
    static EventDate of(OccurrenceCard card, int number) {
      return new EventDate(
          card.id(),
          card.code(),
          number,
          card.originalStart(),
          card.start(),
          card.end(),
          card.zone(),
          card.startsAt(),
          card.endsAt(),
          card.room(),
          card.place(),
          card.cancelledAt() != null,
          card.overridden());
    }
  }
}
