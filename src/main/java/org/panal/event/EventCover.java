package org.panal.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.panal.upload.Developed;

/** The picture that somebody uploaded for an event. */
@Entity
class EventCover {
  @Id private UUID eventId;
  private String hash;

  @Column(columnDefinition = "mediumblob")
  private byte[] wide;

  @Column(columnDefinition = "mediumblob")
  private byte[] close;

  private Instant since;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected EventCover() {}

  @SuppressWarnings("NullAway.Init") // the rest comes with the picture
  EventCover(UUID eventId) {
    this.eventId = eventId;
  }

  void show(Developed picture, Instant now) {
    hash = picture.hash();
    wide = picture.large();
    close = picture.small();
    since = now;
  }

  String hash() {
    return hash;
  }

  byte[] wide() {
    return wide.clone();
  }

  byte[] close() {
    return close.clone();
  }
}
