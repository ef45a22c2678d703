package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Where somebody sits in one turn of a rotation, or that they sit out. Nothing of it changes. */
@Entity
@Table(name = "rotation_seat")
@IdClass(Seat.Place.class)
class Seat {
  private static final int OUT = 0;

  @Id private UUID rotationId;
  @Id private int turn;
  @Id private UUID memberId;
  private int place;

  /** Who, in which turn. */
  record Place(UUID rotationId, int turn, UUID memberId) implements Serializable {}

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Seat() {}

  private Seat(UUID rotationId, int turn, UUID memberId, int place) {
    this.rotationId = rotationId;
    this.turn = turn;
    this.memberId = memberId;
    this.place = place;
  }

  /**
   * @param table counted from 1
   */
  static Seat at(Rotation rotation, int turn, int table, String member) {
    return new Seat(rotation.id(), turn, UUID.fromString(member), table);
  }

  static Seat out(Rotation rotation, int turn, String member) {
    return new Seat(rotation.id(), turn, UUID.fromString(member), OUT);
  }

  int turn() {
    return turn;
  }

  UUID memberId() {
    return memberId;
  }

  /** The number of the table. */
  int table() {
    return place;
  }

  boolean isOut() {
    return place == OUT;
  }
}
