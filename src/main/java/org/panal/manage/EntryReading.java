package org.panal.manage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventForm;
import org.panal.event.EventFormat;
import org.panal.event.EventGathering;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.RecurrenceForm;
import org.panal.event.Visibility;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Language;

/** Makes of what was typed the event that was meant, and notes all that cannot be read at once. */
final class EntryReading {
  private final EventEntry entry;
  private final List<FieldError> errors = new ArrayList<>();

  EntryReading(EventEntry entry) {
    this.entry = entry;
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  NewEvent wanted(boolean publish) {
    OccurrenceForm occurrence = occurrence();
    EventForm event = event();
    if (publish) {
      needPlace(event, occurrence);
    }
    String space = entry.get("space");
    return new NewEvent(
        space.isEmpty() ? null : space,
        event,
        occurrence,
        publish,
        recurrence(occurrence),
        read("like", UUID::fromString));
  }

  /** How it repeats; null where it does not, or where the first date is not known yet. */
  @Nullable RecurrenceForm recurrence(OccurrenceForm occurrence) {
    Repeat repeat = or("repeat", Repeat::valueOf, Repeat.NEVER);
    if (repeat == Repeat.NEVER || occurrence.start() == null) {
      return null;
    }
    Repeat.End end =
        new Repeat.End(read("times", Integer::valueOf), read("until", LocalDate::parse));
    int every = or("every", Integer::valueOf, 1);
    return new RecurrenceForm(repeat.rrule(occurrence.start(), every, end), except());
  }

  private List<LocalDate> except() {
    List<LocalDate> days = new ArrayList<>();
    for (String typed : entry.all("except")) {
      try {
        if (!typed.isBlank()) {
          days.add(LocalDate.parse(typed.strip()));
        }
      } catch (DateTimeException unreadable) {
        errors.add(new FieldError("except", "field.unknown", List.of(typed)));
      }
    }
    return days;
  }

  /** A draft may leave open where it is. */
  private void needPlace(EventForm event, OccurrenceForm occurrence) {
    boolean isSomewhere = event.gathering() != EventGathering.ONLINE;
    if (isSomewhere && occurrence.room() == null && occurrence.place().isEmpty()) {
      errors.add(new FieldError("place", "plan.place-needed", List.of()));
    }
  }

  OccurrenceForm occurrence() {
    LocalDate date = needed("date", "plan.day-needed", LocalDate::parse);
    LocalTime start = needed("start", "plan.start-needed", LocalTime::parse);
    LocalTime end = needed("end", "plan.end-needed", LocalTime::parse);
    LocalDate endDate = read("endDate", LocalDate::parse);
    LocalDateTime starts = at(date, start);
    LocalDateTime ends = at(endDate == null ? date : endDate, end);
    if (starts != null && ends != null && !ends.isAfter(starts)) {
      errors.add(new FieldError("end", "occurrence.ends-before-it-starts", List.of()));
    }
    return new OccurrenceForm(
        starts,
        ends,
        read("offset", ZoneOffset::of),
        entry.is("room", EventEntry.ELSEWHERE) ? null : read("room", UUID::fromString),
        entry.get("place"),
        joinLink(),
        read("capacity", Integer::valueOf),
        or("cutOffMinutes", Integer::valueOf, OccurrenceForm.USUAL_CUT_OFF));
  }

  /** What is plainly no address is told with the rest. */
  private String joinLink() {
    String link = entry.get("joinLink").strip();
    if (!link.isEmpty() && !link.matches("(?i)https?://\\S+")) {
      errors.add(new FieldError("joinLink", "field.not-a-url", List.of()));
    }
    return link;
  }

  private static @Nullable LocalDateTime at(@Nullable LocalDate date, @Nullable LocalTime time) {
    return date == null || time == null ? null : date.atTime(time);
  }

  private EventForm event() {
    return new EventForm(
        entry.get("title"),
        entry.get("text"),
        or("language", Language::valueOf, Language.EN),
        or("format", EventFormat::valueOf, EventFormat.MEETUP),
        or("gathering", EventGathering::valueOf, EventGathering.IN_PERSON),
        or("visibility", Visibility::valueOf, Visibility.PUBLIC),
        entry.all("topics"),
        or("introductionsPerPerson", Integer::valueOf, 2),
        entry.is("publishesRoundsItself", "true"),
        entry.is("needsApproval", "true"));
  }

  private <T> @Nullable T needed(String name, String code, Function<String, T> reader) {
    if (entry.get(name).isBlank()) {
      errors.add(new FieldError(name, code, List.of()));
      return null;
    }
    return read(name, reader);
  }

  private <T> T or(String name, Function<String, T> reader, T usual) {
    T read = read(name, reader);
    return read == null ? usual : read;
  }

  private <T> @Nullable T read(String name, Function<String, T> reader) {
    String typed = entry.get(name).strip();
    try {
      return typed.isEmpty() ? null : reader.apply(typed);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      errors.add(new FieldError(name, "field.unknown", List.of(typed)));
      return null;
    }
  }
}
