package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventForm;
import org.panal.event.EventWithDates;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Visibility;
import org.panal.shared.Role;
import org.panal.shared.Viewer;

/** Events with sane defaults: an evening far ahead, published, run by an organiser of its own. */
@ApplicationScoped
public class Evenings {
  public static final LocalDateTime START = LocalDateTime.of(2098, 3, 5, 18, 30);
  public static final LocalDateTime END = START.plusHours(2);

  private final Rows rows;
  private final Events events;

  Evenings(Rows rows, Events events) {
    this.rows = rows;
    this.events = events;
  }

  /** An evening as its organiser sees it. */
  public record Evening(Viewer organiser, EventWithDates event) {
    public String code() {
      return event.dates().get(0).code();
    }

    public UUID id() {
      return event.event().id();
    }
  }

  public Viewer organiser() {
    return Viewer.member(rows.member("Carmen Leal", Role.ORGANISER), Set.of(Role.ORGANISER));
  }

  public Evening forSeats(@Nullable Integer capacity) {
    return published(at(START, END, capacity));
  }

  public Evening published(OccurrenceForm occurrence) {
    return of(new NewEvent(rows.space("Europe/Madrid"), form("Copy & Code"), occurrence, true));
  }

  public Evening of(NewEvent wanted) {
    Viewer organiser = organiser();
    return new Evening(organiser, events.create(organiser, wanted));
  }

  public static EventForm form(String title) {
    return form(title, Visibility.PUBLIC);
  }

  public static EventForm form(String title, Visibility visibility) {
    return new EventForm(
        title, "", null, null, null, visibility, List.of("writing", "code"), null, null);
  }

  public static OccurrenceForm at(
      @Nullable LocalDateTime start, @Nullable LocalDateTime end, @Nullable Integer capacity) {
    return new OccurrenceForm(start, end, null, null, "", "", capacity, null);
  }

  public static OccurrenceForm in(UUID room, LocalDateTime start, LocalDateTime end) {
    return new OccurrenceForm(start, end, null, room, "", "", null, null);
  }
}
