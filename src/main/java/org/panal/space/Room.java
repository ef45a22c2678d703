package org.panal.space;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A part of a space where something happens. */
@Entity
public class Room {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID spaceId;
  private String name;
  private @Nullable Integer capacity;
  private @Nullable Instant archivedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Room() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Room(UUID spaceId, String name, @Nullable Integer capacity) {
    this.spaceId = spaceId;
    this.name = name;
    this.capacity = capacity;
  }

  public UUID id() {
    return id;
  }

  public UUID spaceId() {
    return spaceId;
  }

  public String name() {
    return name;
  }

  /** How many people it holds, where that is known. */
  public Optional<Integer> capacity() {
    return Optional.ofNullable(capacity);
  }

  /** Whether nothing new is held in it. */
  public boolean isArchived() {
    return archivedAt != null;
  }

  void archive(Instant now) {
    archivedAt = archivedAt == null ? now : archivedAt;
  }

  void reopen() {
    archivedAt = null;
  }

  void change(RoomForm form) {
    name = form.name();
    capacity = form.capacity();
  }

  RoomView view() {
    return new RoomView(id, name, capacity, isArchived());
  }
}
