package org.panal.space;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A space with its rooms.
 *
 * @param code what it is called in addresses
 * @param zone the name of its time zone
 * @param hours when it is open, by weekday and its own clock; none: always
 * @param closedDays when it is closed all day
 * @param archived whether nothing new begins here
 */
public record SpaceView(
    UUID id,
    String code,
    String name,
    String zone,
    String address,
    List<RoomView> rooms,
    List<OpenTime> hours,
    List<LocalDate> closedDays,
    boolean archived,
    long version) {
  public SpaceView {
    rooms = List.copyOf(rooms);
    hours = List.copyOf(hours);
    closedDays = List.copyOf(closedDays);
  }

  /** Those that an event can be held in from now on. */
  public List<RoomView> openRooms() {
    return rooms.stream().filter(room -> !room.archived()).toList();
  }
}
