package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Reach;
import org.panal.event.RecurrenceForm;
import org.panal.event.Recurrences;
import org.panal.event.RoomsThen;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Invalid;
import org.panal.space.SpaceView;

/** Which rooms are free when the event is, on every date that the form is about. */
@ApplicationScoped
class RoomChoices {
  private final Occurrences occurrences;
  private final Recurrences recurrences;
  private final CurrentViewer viewer;

  RoomChoices(Occurrences occurrences, Recurrences recurrences, CurrentViewer viewer) {
    this.occurrences = occurrences;
    this.recurrences = recurrences;
    this.viewer = viewer;
  }

  /** Nothing while there is no time to ask about. */
  RoomsThen of(Sheet sheet, SpaceView space) {
    EntryReading reading = new EntryReading(sheet.entry());
    OccurrenceForm occurrence = reading.occurrence();
    if (occurrence.start() == null || occurrence.end() == null) {
      return RoomsThen.UNKNOWN;
    }
    try {
      RecurrenceForm recurrence = reading.recurrence(occurrence);
      return choices(sheet, space, occurrence, recurrence);
    } catch (Invalid notYet) {
      return RoomsThen.UNKNOWN;
    }
  }

  /** For a change, on every date that it is to reach. */
  private RoomsThen choices(
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
}
