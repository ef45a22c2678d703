package org.panal.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.panal.upload.KeptPicture;

/** The picture that somebody uploaded for an event. */
@Entity
class EventCover {
  @Id private UUID eventId;
  private KeptPicture picture;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected EventCover() {}

  EventCover(UUID eventId, KeptPicture picture) {
    this.eventId = eventId;
    this.picture = picture;
  }

  void show(KeptPicture another) {
    picture = another;
  }

  KeptPicture picture() {
    return picture;
  }
}
