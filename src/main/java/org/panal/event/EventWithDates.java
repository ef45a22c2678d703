package org.panal.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event and every date of it, first things first. */
public record EventWithDates(EventCard event, List<EventDate> dates) {
  /** One date of an event. */
  public record EventDate(
      String code,
      LocalDateTime start,
      LocalDateTime end,
      ZoneId zone,
      Instant startsAt,
      Instant endsAt,
      @Nullable RoomName room,
      boolean cancelled) {
    static EventDate of(OccurrenceCard card) {
      return new EventDate(
          card.code(),
          card.start(),
          card.end(),
          card.zone(),
          card.startsAt(),
          card.endsAt(),
          card.room(),
          card.cancelledAt() != null);
    }
  }
}
