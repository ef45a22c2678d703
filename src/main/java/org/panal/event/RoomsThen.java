package org.panal.event;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a space offers at a time, or on each of several dates.
 *
 * @param rooms all of its rooms, by name
 * @param closedOn the local starts of the dates when the space is closed for a part of the time
 */
public record RoomsThen(List<RoomChoice> rooms, List<LocalDateTime> closedOn) {
  public static final RoomsThen UNKNOWN = new RoomsThen(List.of(), List.of());

  public RoomsThen {
    rooms = List.copyOf(rooms);
    closedOn = List.copyOf(closedOn);
  }
}
