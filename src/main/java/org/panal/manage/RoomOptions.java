package org.panal.manage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.RoomChoice;
import org.panal.event.RoomsThen;
import org.panal.manage.EntryForm.RoomOption;
import org.panal.manage.EntryForm.Sheet;
import org.panal.space.RoomView;
import org.panal.space.SpaceView;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** Where an event can be: the rooms of the space, free or taken then, and somewhere else. */
@ApplicationScoped
class RoomOptions {
  private final RoomChoices choices;
  private final CurrentViewer viewer;

  RoomOptions(RoomChoices choices, CurrentViewer viewer) {
    this.choices = choices;
    this.viewer = viewer;
  }

  List<RoomOption> options(Sheet sheet, SpaceView space) {
    EventEntry entry = sheet.entry();
    RoomsThen then = choices.of(sheet, space);
    Map<UUID, RoomChoice> free =
        then.rooms().stream().collect(toMap(RoomChoice::id, choice -> choice));
    List<RoomOption> options = new ArrayList<>();
    for (RoomView room : space.rooms()) {
      String id = room.id().toString();
      if (room.archived() && !entry.is("room", id)) {
        continue;
      }
      String note = note(room, free.get(room.id()));
      options.add(new RoomOption(id, room.name(), note, entry.is("room", id)));
    }
    options.add(
        new RoomOption(
            EventEntry.ELSEWHERE,
            say("plan.elsewhere"),
            elsewhere(then),
            entry.is("room", EventEntry.ELSEWHERE)));
    return options;
  }

  private String elsewhere(RoomsThen then) {
    String note = say("plan.elsewhere-note");
    return then.closedOn().isEmpty()
        ? note
        : note + " · " + on(then.closedOn(), "plan.space-closed");
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
    if (choice.free()) {
      return choice.closedOn().isEmpty()
          ? say("plan.room-free")
          : on(choice.closedOn(), "plan.room-closed");
    }
    return on(choice.takenOn(), "plan.room-taken");
  }

  private String on(List<LocalDateTime> starts, String what) {
    if (starts.size() == 1) {
      return say(what);
    }
    return say(what + "-on", starts.size(), new Dates(viewer.language()).few(starts));
  }

  private String say(String code, Object... values) {
    return Sentences.of(code, viewer.language(), List.of(values));
  }
}
