package org.panal.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.demo.Sheet.Line;
import org.panal.event.EventForm;
import org.panal.event.EventFormat;
import org.panal.event.EventGathering;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Visibility;
import org.panal.shared.Language;

/** One event of the sample data, as the file tells it. */
record Evening(Line line) {
  private static final int INTRODUCTIONS = 2;
  private static final Map<String, EventFormat> FORMATS =
      Map.of(
          "meetup", EventFormat.MEETUP,
          "talk", EventFormat.TALK,
          "workshop", EventFormat.WORKSHOP,
          "clinic", EventFormat.ONE_TO_ONE,
          "meal", EventFormat.OPEN_COFFEE,
          "walk", EventFormat.OPEN_COFFEE,
          "one-to-one", EventFormat.ONE_TO_ONE,
          "webinar", EventFormat.WEBINAR,
          "fair", EventFormat.MEETUP);

  String key() {
    return line.text("key");
  }

  String title() {
    return line.text("title_" + language().tag());
  }

  private Language language() {
    return line.choice("language", Language.class);
  }

  String organiser() {
    return line.text("organiser");
  }

  boolean isPast() {
    return line.number("day_offset") < 0;
  }

  boolean isCalledOff() {
    return line.text("status").equals("cancelled");
  }

  String cancelReason() {
    return line.text("cancel_reason");
  }

  LocalDate day(LocalDate today) {
    return today.plusDays(line.number("day_offset"));
  }

  LocalDateTime start(LocalDate day) {
    return day.atTime(LocalTime.parse(line.text("start")));
  }

  LocalDateTime end(LocalDate day) {
    return day.atTime(LocalTime.parse(line.text("end")));
  }

  NewEvent on(LocalDate day, Site.Place place) {
    boolean isPublished = !line.text("status").equals("draft");
    return new NewEvent(place.space(), event(), occurrence(day, place.rooms()), isPublished);
  }

  private EventForm event() {
    return new EventForm(
        title(),
        line.text("text_" + language().tag()),
        language(),
        requireNonNull(FORMATS.get(line.text("kind"))),
        line.choice("format", EventGathering.class),
        line.choice("visibility", Visibility.class),
        line.list("topics"),
        INTRODUCTIONS,
        true);
  }

  private OccurrenceForm occurrence(LocalDate day, Map<String, UUID> rooms) {
    @Nullable UUID room = rooms.get(line.text("room"));
    boolean isOnline = !line.text("format").equals("in-person");
    return new OccurrenceForm(
        start(day),
        end(day),
        null,
        room,
        line.text("place"),
        isOnline ? "https://meet.example/" + key() : "",
        line.number("capacity"),
        OccurrenceForm.USUAL_CUT_OFF);
  }
}
