package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.turnout.StillComing;

/** Where the mail of the day before leads: one button. Opening it changes nothing. */
@Path("/events/{code}/still-coming")
@Produces(MediaType.TEXT_HTML)
public class StillComingPages {
  private final Occurrences occurrences;
  private final OwnRsvps own;
  private final StillComing coming;
  private final CurrentViewer viewer;
  private final Once once;
  private final Time time;

  StillComingPages(
      Occurrences occurrences,
      OwnRsvps own,
      StillComing coming,
      CurrentViewer viewer,
      Once once,
      Time time) {
    this.occurrences = occurrences;
    this.own = own;
    this.coming = coming;
    this.viewer = viewer;
    this.once = once;
    this.time = time;
  }

  /**
   * The page.
   *
   * @param going whether the reader is on the list and it is not over
   * @param said whether they said so before
   */
  record ask(OccurrenceCard card, When when, Where where, boolean going, boolean said)
      implements TemplateInstance {}

  @GET
  public TemplateInstance read(@PathParam("code") String code) {
    viewer.memberId();
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    boolean isGoing =
        own.find(viewer.get(), card.code())
            .filter(receipt -> receipt.status() == RsvpStatus.GOING)
            .filter(receipt -> card.cancelledAt() == null && time.now().isBefore(card.endsAt()))
            .isPresent();
    return new ask(
        card,
        When.of(card, time.now(), viewer.language()),
        Where.of(card),
        isGoing,
        coming.saidAt(card.id(), viewer.memberId()).isPresent());
  }

  @POST
  public Response say(@PathParam("code") String code) {
    viewer.memberId();
    once.run(() -> coming.say(viewer.get(), code));
    return Flash.to("/events/" + code, "told.still-coming");
  }
}
