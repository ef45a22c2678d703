package org.panal.space;

import java.util.List;
import java.util.UUID;

/**
 * A space with its rooms.
 *
 * @param code what it is called in addresses
 * @param zone the name of its time zone
 */
public record SpaceView(
    UUID id,
    String code,
    String name,
    String zone,
    String address,
    List<RoomView> rooms,
    long version) {
  public SpaceView {
    rooms = List.copyOf(rooms);
  }
}
