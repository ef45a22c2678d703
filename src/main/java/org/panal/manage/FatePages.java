package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.Events;
import org.panal.event.OccurrenceCard;
import org.panal.event.Reach;
import org.panal.event.Recurrences;
import org.panal.rsvp.Attendees;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Typed;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** What becomes of an event: it is published, called off or thrown away. */
@Path("/manage/events/{code}/fate")
public class FatePages {
  private static final int LONGEST_REASON = 400;

  private final OrganisedEvents organised;
  private final Events events;
  private final Recurrences recurrences;
  private final Attendees attendees;
  private final CurrentViewer viewer;
  private final Once once;

  FatePages(
      OrganisedEvents organised,
      Events events,
      Recurrences recurrences,
      Attendees attendees,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.events = events;
    this.recurrences = recurrences;
    this.attendees = attendees;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * Asks before something is called off.
   *
   * @param day of this date, or nothing where the event has no other
   * @param reaches how far it may reach; none where the event has one date
   */
  record cancel(
      OccurrenceCard card,
      long told,
      String day,
      List<Choice> reaches,
      String reason,
      Map<String, String> errors)
      implements TemplateInstance {}

  record discard(OccurrenceCard card) implements TemplateInstance {}

  @GET
  @Path("cancel")
  public Response askToCancel(@PathParam("code") String code) {
    return Shown.page(cancel(organised.get(code), Reach.THIS, "", Map.of()));
  }

  private cancel cancel(
      OccurrenceCard card, Reach reach, String reason, Map<String, String> errors) {
    var seats = attendees.seats(card.id());
    boolean repeats = card.event().recurrence() != null;
    return new cancel(
        card,
        seats.going() + seats.waiting(),
        repeats ? Dates.day(card.start(), viewer.language()) : "",
        repeats ? Reaches.choices(reach, viewer.language()) : List.of(),
        reason,
        errors);
  }

  @POST
  @Path("cancel")
  public Response cancel(
      @PathParam("code") String code,
      @FormParam("reason") @Nullable String typed,
      @FormParam("reach") @DefaultValue("") String far) {
    OccurrenceCard card = organised.get(code);
    Reach reach = card.event().recurrence() == null ? Reach.ALL : Reaches.read(far);
    String reason = Typed.line(typed);
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      String sentence =
          reason.isEmpty() ? say("plan.reason-needed") : say("field.too-long", LONGEST_REASON);
      return Shown.page(Shown.INVALID, cancel(card, reach, reason, Map.of("reason", sentence)));
    }
    once.run(() -> recurrences.cancel(viewer.get(), card.code(), reason, reach));
    return Flash.to(
        "/manage/events/" + card.code(),
        reach == Reach.ALL ? "told.event-cancelled" : "told.dates-cancelled");
  }

  private String say(String code, Object... values) {
    return Sentences.of(code, viewer.language(), List.of(values));
  }

  @GET
  @Path("discard")
  public Response askToDiscard(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    if (card.event().part() != null) {
      throw new Forbidden("event.only-its-organiser");
    }
    return Shown.page(new discard(card));
  }

  @POST
  @Path("discard")
  public Response discard(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> events.discard(viewer.get(), card.event().id()));
    return Flash.to("/manage", "told.event-discarded");
  }

  @POST
  @Path("publish")
  public Response publish(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> events.publish(viewer.get(), card.event().id()));
    return Flash.to("/manage/events/" + card.code(), "told.event-published");
  }
}
