package org.panal.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What another rule does to the dates of an event, from one of them on.
 *
 * @param kept how many dates stay, with their answers
 * @param moved how many of those are on another day
 * @param made the local starts of dates that were not there
 * @param off those that the rule gives no more
 * @param roomTakenOn the local starts of new dates when something else is in the room
 * @param closedOn the local starts of new and moved dates when the space is closed for a part of
 *     the time; it may be meant so
 */
public record RuleChange(
    int kept,
    int moved,
    List<LocalDateTime> made,
    List<Off> off,
    List<LocalDateTime> roomTakenOn,
    List<LocalDateTime> closedOn) {
  public RuleChange {
    made = List.copyOf(made);
    off = List.copyOf(off);
    roomTakenOn = List.copyOf(roomTakenOn);
    closedOn = List.copyOf(closedOn);
  }

  /** A date that is called off. */
  public record Off(UUID id, String code, LocalDateTime start) {}
}
