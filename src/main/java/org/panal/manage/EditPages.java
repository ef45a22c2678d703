package org.panal.manage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceCard;
import org.panal.event.OccurrenceForm;
import org.panal.event.Reach;
import org.panal.event.Recurrences;
import org.panal.manage.EntryForm.Sheet;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Stale;

/** Changing an event in the form it was made with. */
@Path("/manage/events/{code}/edit")
public class EditPages {
  private final OrganisedEvents organised;
  private final Events events;
  private final Recurrences recurrences;
  private final EntryForms forms;
  private final EntryCheck check;
  private final ClosedHours hours;
  private final CurrentViewer viewer;
  private final Once once;

  EditPages(
      OrganisedEvents organised,
      Events events,
      Recurrences recurrences,
      EntryForms forms,
      EntryCheck check,
      ClosedHours hours,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.events = events;
    this.recurrences = recurrences;
    this.forms = forms;
    this.check = check;
    this.hours = hours;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  public Response edit(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    EventEntry entry = EventEntry.of(present(card));
    return Shown.page(forms.page(sheet(entry, EntryErrors.NONE, card)));
  }

  private static NewEvent present(OccurrenceCard card) {
    return new NewEvent(
        card.event().space().code(),
        card.event().event(),
        new OccurrenceForm(
            card.start(),
            card.end(),
            offset(card),
            card.room() == null ? null : card.room().id(),
            card.place(),
            Objects.requireNonNullElse(card.joinLink(), ""),
            card.capacity(),
            card.cutOffMinutes()),
        false);
  }

  /** Only a time that the clock shows twice says which of the two it is. */
  private static @Nullable ZoneOffset offset(OccurrenceCard card) {
    ZoneRules rules = card.zone().getRules();
    if (rules.getTransition(card.start()) != null) {
      return rules.getOffset(card.startsAt());
    }
    return rules.getTransition(card.end()) == null ? null : rules.getOffset(card.endsAt());
  }

  private static Sheet sheet(EventEntry entry, EntryErrors errors, OccurrenceCard card) {
    return new Sheet(entry, errors, card, Versions.of(card).toString(), false);
  }

  @POST
  public Response save(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    OccurrenceCard card = organised.get(code);
    EventEntry entry = new EventEntry(typed).with("space", card.event().space().code());
    if (entry.is("do", "check")) {
      Sheet read = new Sheet(entry, EntryErrors.NONE, card, entry.get("key"), false);
      return Shown.page(forms.page(read));
    }
    try {
      return save(card, entry, entry.is("do", "publish"));
    } catch (Invalid | Refusal no) {
      EntryErrors errors = EntryErrors.of(no, entry, viewer.language());
      return Shown.page(
          Shown.INVALID, forms.page(new Sheet(entry, errors, card, entry.get("key"), false)));
    } catch (Stale stale) {
      return stale(organised.get(code), entry);
    }
  }

  private Response save(OccurrenceCard card, EventEntry entry, boolean publish) {
    NewEvent wanted = check.read(entry, publish);
    if (!wanted.occurrence().equals(present(card).occurrence())) {
      hours.refuseUnlessMeant(sheet(entry, EntryErrors.NONE, card));
    }
    Versions read = Versions.read(entry.get("key"));
    Reach reach = Reaches.read(entry.get("reach"));
    once.run(() -> save(card, wanted, read, reach));
    return Flash.to(
        "/manage/events/" + card.code(), publish ? "told.event-published" : "told.event-changed");
  }

  private void save(OccurrenceCard card, NewEvent wanted, Versions read, Reach reach) {
    NewEvent present = present(card);
    events.change(viewer.get(), card.event().id(), wanted.event(), read.event());
    // How people meet decides how many a room may hold: the date is looked at again after it.
    if (!wanted.occurrence().equals(present.occurrence())
        || wanted.event().gathering() != present.event().gathering()) {
      recurrences.change(viewer.get(), card.code(), wanted.occurrence(), reach, read.occurrence());
    }
    if (wanted.publish()) {
      events.publish(viewer.get(), card.event().id());
    }
  }

  /** What was typed stays; saving once more is then meant. */
  private Response stale(OccurrenceCard card, EventEntry entry) {
    Sheet sheet = new Sheet(entry, EntryErrors.NONE, card, Versions.of(card).toString(), true);
    return Shown.page(Shown.STALE, forms.page(sheet));
  }
}
