package org.panal.manage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.EventForm;
import org.panal.event.EventFormat;
import org.panal.event.EventGathering;
import org.panal.event.EventWithDates;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Visibility;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;
import org.panal.space.SpaceView;

/** A new event: five answers, the rest folded away. */
@Path("/manage/events/new")
public class NewEventPages {
  private static final int USUAL_INTRODUCTIONS = 2;

  private final Events events;
  private final EntryForms forms;
  private final EntryCheck check;
  private final ClosedHours hours;
  private final CurrentViewer viewer;
  private final Once once;

  NewEventPages(
      Events events,
      EntryForms forms,
      EntryCheck check,
      ClosedHours hours,
      CurrentViewer viewer,
      Once once) {
    this.events = events;
    this.forms = forms;
    this.check = check;
    this.hours = hours;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The form, empty or filled in like an event there is.
   *
   * @param like the id of an event to copy, without its dates
   */
  @GET
  public Response begin(@QueryParam("like") @Nullable UUID like) {
    viewer.get().mustBeOrganiser();
    EventEntry entry = like == null ? blank() : EventEntry.of(events.duplicate(viewer.get(), like));
    return Shown.page(forms.page(sheet(entry, EntryErrors.NONE)));
  }

  private EventEntry blank() {
    SpaceView space = forms.spaces().get(0);
    UUID room = space.openRooms().isEmpty() ? null : space.openRooms().get(0).id();
    EventForm event =
        new EventForm(
            "",
            "",
            viewer.language(),
            EventFormat.MEETUP,
            EventGathering.IN_PERSON,
            Visibility.PUBLIC,
            List.of(),
            USUAL_INTRODUCTIONS,
            true);
    return EventEntry.of(
        new NewEvent(
            space.code(),
            event,
            new OccurrenceForm(null, null, null, room, "", "", null, OccurrenceForm.USUAL_CUT_OFF),
            false));
  }

  /** Every form has a key of its own, so that a second press makes no second event. */
  private static Sheet sheet(EventEntry entry, EntryErrors errors) {
    return new Sheet(entry, errors, null, Secrets.next(), false);
  }

  @POST
  public Response create(MultivaluedMap<String, String> typed) {
    viewer.get().mustBeOrganiser();
    EventEntry entry = new EventEntry(typed);
    if (entry.is("do", "check")) {
      return Shown.page(forms.page(sheet(entry, EntryErrors.NONE)));
    }
    try {
      return create(entry, entry.is("do", "publish"));
    } catch (Invalid | Refusal no) {
      return again(entry, no);
    }
  }

  private Response create(EventEntry entry, boolean publish) {
    NewEvent wanted = check.read(entry, publish);
    hours.refuseUnlessMeant(sheet(entry, EntryErrors.NONE));
    String key = entry.get("key");
    EventWithDates made =
        once.run(
            new Once.Call(
                viewer.get(), "POST /manage/events/new", key.isEmpty() ? null : key, wanted),
            EventWithDates.class,
            () -> events.create(viewer.get(), wanted));
    return Flash.to(
        "/manage/events/" + made.dates().get(0).code(),
        publish ? "told.event-published" : "told.event-drafted");
  }

  private Response again(EventEntry entry, Coded no) {
    EntryErrors errors = EntryErrors.of(no, entry, viewer.language());
    return Shown.page(Shown.INVALID, forms.page(sheet(entry, errors)));
  }
}
