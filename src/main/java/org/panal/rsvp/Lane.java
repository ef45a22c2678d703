package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role within each date of an event, such as mentor, with a capacity of its own. */
@Entity
class Lane {
  @Id private UUID id;
  private UUID eventId;
  private int position;
  private String name;
  private @Nullable Integer capacity;
  private boolean lends;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Lane() {}

  @SuppressWarnings("NullAway.Init") // the form writes the rest
  Lane(UUID id, UUID eventId, int position, LaneForm form) {
    this.id = id;
    this.eventId = eventId;
    change(position, form);
  }

  void change(int place, LaneForm form) {
    position = place;
    name = form.name();
    capacity = form.capacity();
    lends = form.lends();
  }

  UUID id() {
    return id;
  }

  UUID eventId() {
    return eventId;
  }

  int position() {
    return position;
  }

  String name() {
    return name;
  }

  @Nullable Integer capacity() {
    return capacity;
  }

  boolean lends() {
    return lends;
  }
}
