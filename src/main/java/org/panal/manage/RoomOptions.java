package org.panal.manage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Reach;
import org.panal.event.RecurrenceForm;
import org.panal.event.Recurrences;
import org.panal.event.RoomChoice;
import org.panal.manage.EntryForm.RoomOption;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Invalid;
import org.panal.space.RoomView;
import org.panal.space.SpaceView;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** Where an event can be: the rooms of the space, free or taken then, and somewhere else. */
@ApplicationScoped
class RoomOptions {
  private static final int MOST_TOLD = 5;

  private final Occurrences occurrences;
  private final Recurrences recurrences;
  private final CurrentViewer viewer;

  RoomOptions(Occurrences occurrences, Recurrences recurrences, CurrentViewer viewer) {
    this.occurrences = occurrences;
    this.recurrences = recurrences;
    this.viewer = viewer;
  }

  List<RoomOption> options(Sheet sheet, SpaceView space) {
    EventEntry entry = sheet.entry();
    Map<UUID, RoomChoice> free = free(sheet, space);
    List<RoomOption> options = new ArrayList<>();
    for (RoomView room : space.rooms()) {
      String id = room.id().toString();
      String note = note(room, free.get(room.id()));
      options.add(new RoomOption(id, room.name(), note, entry.is("room", id)));
    }
    options.add(
        new RoomOption(
            EventEntry.ELSEWHERE,
            say("plan.elsewhere"),
            say("plan.elsewhere-note"),
            entry.is("room", EventEntry.ELSEWHERE)));
    return options;
  }

  /** Nothing while there is no time to ask about. */
  private Map<UUID, RoomChoice> free(Sheet sheet, SpaceView space) {
    EntryReading reading = new EntryReading(sheet.entry());
    OccurrenceForm occurrence = reading.occurrence();
    if (occurrence.start() == null || occurrence.end() == null) {
      return Map.of();
    }
    try {
      RecurrenceForm recurrence = reading.recurrence(occurrence);
      return choices(sheet, space, occurrence, recurrence).stream()
          .collect(toMap(RoomChoice::id, choice -> choice));
    } catch (Invalid notYet) {
      return Map.of();
    }
  }

  /** For a change, on every date that it is to reach. */
  private List<RoomChoice> choices(
      Sheet sheet,
      SpaceView space,
      OccurrenceForm occurrence,
      @Nullable RecurrenceForm recurrence) {
    String code = sheet.code();
    if (code != null) {
      Reach reach = Reaches.read(sheet.entry().get("reach"));
      return recurrences.freeRooms(viewer.get(), code, occurrence, reach);
    }
    return recurrence == null
        ? occurrences.freeRooms(viewer.get(), space.code(), occurrence, null)
        : occurrences.roomsFreeOnEach(viewer.get(), space.code(), occurrence, recurrence);
  }

  private String note(RoomView room, @Nullable RoomChoice choice) {
    List<String> notes = new ArrayList<>();
    if (room.capacity() != null) {
      notes.add(say("plan.room-seats", room.capacity()));
    }
    if (choice != null) {
      notes.add(isFree(choice));
    }
    return String.join(" · ", notes);
  }

  private String isFree(RoomChoice choice) {
    List<LocalDateTime> taken = choice.takenOn();
    if (choice.free() || taken.size() == 1) {
      return say(choice.free() ? "plan.room-free" : "plan.room-taken");
    }
    Dates dates = new Dates(viewer.language());
    String first = taken.stream().limit(MOST_TOLD).map(dates::brief).collect(joining(" · "));
    return say("plan.room-taken-on", taken.size(), first);
  }

  private String say(String code, Object... values) {
    return Sentences.of(code, viewer.language(), List.of(values));
  }
}
