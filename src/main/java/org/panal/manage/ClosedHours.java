package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventGathering;
import org.panal.event.RoomsThen;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Invalid;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;
import org.panal.words.Dates;

/**
 * An event in a space that is closed then is most often a mistake, and now and then not: whoever
 * plans it is asked once. In a space without rooms that is every event there; beside rooms,
 * somewhere else is taken at its word, and the form only says it.
 */
@ApplicationScoped
class ClosedHours {
  private static final String MEANT = "closedAnyway";

  private final Spaces spaces;
  private final EntryForms forms;
  private final RoomChoices choices;
  private final CurrentViewer viewer;

  ClosedHours(Spaces spaces, EntryForms forms, RoomChoices choices, CurrentViewer viewer) {
    this.spaces = spaces;
    this.forms = forms;
    this.choices = choices;
    this.viewer = viewer;
  }

  void refuseUnlessMeant(Sheet sheet) {
    EventEntry entry = sheet.entry();
    if (entry.is(MEANT, "true")) {
      return;
    }
    RoomsThen then = choices.of(sheet, space(entry));
    if (!then.closedOn().isEmpty() && isHere(entry, then)) {
      refuse(then.closedOn());
    }
  }

  private static boolean isHere(EventEntry entry, RoomsThen then) {
    return then.rooms().isEmpty()
        ? !entry.is("gathering", EventGathering.ONLINE.name())
        : then.rooms().stream().anyMatch(room -> entry.is("room", room.id().toString()));
  }

  /** The one that was chosen; without a choice there is only one. */
  private SpaceView space(EventEntry entry) {
    String code = entry.get("space");
    return code.isBlank() ? forms.spaces().get(0) : spaces.get(code);
  }

  private void refuse(List<LocalDateTime> closed) {
    String first = new Dates(viewer.language()).few(closed);
    throw new Invalid(MEANT, "event.space-closed", closed.size(), first);
  }
}
