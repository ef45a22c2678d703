package org.panal.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One part of the agenda of an event. A change writes the agenda anew. */
@Entity
class AgendaPart {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID eventId;

  @SuppressWarnings("UnusedVariable") // agendas are sorted by it
  private int place;

  private int afterMinutes;
  private @Nullable Integer minutes;
  private String track;
  private String title;
  private String text;

  @ElementCollection
  @CollectionTable(name = "speaker", joinColumns = @JoinColumn(name = "agenda_part_id"))
  @OrderColumn(name = "place")
  @BatchSize(size = 100)
  private List<Speaker> speakers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected AgendaPart() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  AgendaPart(UUID eventId, int place, AgendaPartForm form) {
    this.eventId = eventId;
    this.place = place;
    this.afterMinutes = form.after();
    this.minutes = form.minutes();
    this.track = form.track();
    this.title = form.title();
    this.text = form.text();
    this.speakers = new ArrayList<>(form.speakers());
  }

  UUID eventId() {
    return eventId;
  }

  /** As a form would write it; who was erased has no name any more. */
  AgendaPartForm form() {
    return new AgendaPartForm(
        afterMinutes,
        minutes,
        track,
        title,
        text,
        speakers.stream().filter(speaker -> !speaker.name().isEmpty()).toList());
  }
}
