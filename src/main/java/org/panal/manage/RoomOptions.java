package org.panal.manage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.RoomChoice;
import org.panal.manage.EntryForm.RoomOption;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Invalid;
import org.panal.space.RoomView;
import org.panal.space.SpaceView;
import org.panal.words.Sentences;

/** Where an event can be: the rooms of the space, free or taken then, and somewhere else. */
@ApplicationScoped
class RoomOptions {
  private final Occurrences occurrences;
  private final CurrentViewer viewer;

  RoomOptions(Occurrences occurrences, CurrentViewer viewer) {
    this.occurrences = occurrences;
    this.viewer = viewer;
  }

  List<RoomOption> options(Sheet sheet, SpaceView space) {
    EventEntry entry = sheet.entry();
    Map<UUID, Boolean> free = free(sheet, space);
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
  private Map<UUID, Boolean> free(Sheet sheet, SpaceView space) {
    OccurrenceForm occurrence = new EntryReading(sheet.entry()).occurrence();
    if (occurrence.start() == null || occurrence.end() == null) {
      return Map.of();
    }
    try {
      return occurrences.freeRooms(viewer.get(), space.code(), occurrence, sheet.code()).stream()
          .collect(toMap(RoomChoice::id, RoomChoice::free));
    } catch (Invalid notYet) {
      return Map.of();
    }
  }

  private String note(RoomView room, @Nullable Boolean isFree) {
    List<String> notes = new ArrayList<>();
    if (room.capacity() != null) {
      notes.add(say("plan.room-seats", room.capacity()));
    }
    if (isFree != null) {
      notes.add(say(isFree ? "plan.room-free" : "plan.room-taken"));
    }
    return String.join(" · ", notes);
  }

  private String say(String code, Object... values) {
    return Sentences.of(code, viewer.language(), List.of(values));
  }
}
