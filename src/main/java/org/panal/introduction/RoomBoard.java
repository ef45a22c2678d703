package org.panal.introduction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What the screen on the wall shows of a room: people who agreed, by first name and initial.
 *
 * @param occurrence its code
 * @param here how many are in the room, named or not
 * @param expected how many have a seat
 * @param people those who may be named, in the order in which they came
 * @param introductions pairs who both said yes, are both here and may both be named
 * @param asks what those who may be named look for, the most wanted first
 * @param at when it was looked at
 */
public record RoomBoard(
    String occurrence,
    String title,
    ZoneId zone,
    Instant startsAt,
    Instant endsAt,
    int here,
    long expected,
    List<Named> people,
    List<Couple> introductions,
    List<Wanted> asks,
    Instant at) {
  public RoomBoard {
    people = List.copyOf(people);
    introductions = List.copyOf(introductions);
    asks = List.copyOf(asks);
  }

  /**
   * Somebody in the room.
   *
   * @param name first name and initial
   */
  public record Named(UUID member, String name, Instant since) {}

  /**
   * Two who should look for each other.
   *
   * @param why in a few sentences about both
   */
  public record Couple(Named one, Named other, List<String> why) {}

  /** Something that is looked for, and by whom. */
  public record Wanted(String skill, List<String> names) {}
}
