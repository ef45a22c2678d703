package org.panal.manage;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventForm;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;

/** The form of an event as somebody typed it; it comes back as it was until it can stand. */
record EventEntry(Map<String, List<String>> typed) {
  /** What stands for a place that is no room of the space. */
  static final String ELSEWHERE = "elsewhere";

  public String get(String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  public boolean is(String name, String value) {
    return typed.getOrDefault(name, List.of()).contains(value);
  }

  public List<String> all(String name) {
    return typed.getOrDefault(name, List.of());
  }

  /** The form filled in like an event. */
  static EventEntry of(NewEvent wanted) {
    Map<String, List<String>> typed = new HashMap<>();
    put(typed, "space", wanted.space());
    put(typed, "like", wanted.like());
    write(typed, wanted.event());
    write(typed, wanted.occurrence());
    return new EventEntry(typed);
  }

  private static void write(Map<String, List<String>> typed, EventForm event) {
    put(typed, "title", event.title());
    put(typed, "text", event.text());
    put(typed, "language", event.language().name());
    put(typed, "format", event.format().name());
    put(typed, "gathering", event.gathering().name());
    put(typed, "visibility", event.visibility().name());
    put(typed, "introductionsPerPerson", event.introductionsPerPerson());
    put(typed, "publishesRoundsItself", event.publishesRoundsItself());
    put(typed, "needsApproval", event.needsApproval());
    typed.put("topics", event.topics());
  }

  private static void write(Map<String, List<String>> typed, OccurrenceForm occurrence) {
    writeTimes(typed, occurrence.start(), occurrence.end());
    put(typed, "offset", occurrence.offset() == null ? null : occurrence.offset().getId());
    put(typed, "room", occurrence.room() == null ? ELSEWHERE : occurrence.room());
    put(typed, "place", occurrence.place());
    put(typed, "joinLink", occurrence.joinLink());
    put(typed, "capacity", occurrence.capacity());
    put(typed, "cutOffMinutes", occurrence.cutOffMinutes());
  }

  private static void writeTimes(
      Map<String, List<String>> typed, @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    if (start != null) {
      put(typed, "date", start.toLocalDate());
      put(typed, "start", start.toLocalTime());
    }
    if (start != null && end != null) {
      put(typed, "end", end.toLocalTime());
      boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
      put(typed, "endDate", sameDay ? null : end.toLocalDate());
    }
  }

  private static void put(Map<String, List<String>> typed, String name, @Nullable Object value) {
    typed.put(name, List.of(Objects.toString(value, "")));
  }

  /** The same with another answer to one question. */
  EventEntry with(String name, Object value) {
    Map<String, List<String>> changed = new HashMap<>(typed);
    put(changed, name, value);
    return new EventEntry(changed);
  }
}
