package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** The page of one occurrence, and the answer to it. */
@Path("/events/{code}")
@Produces(MediaType.TEXT_HTML)
public class EventPages {
  private final EventScreens screens;
  private final Rsvps rsvps;
  private final Forms forms;
  private final CurrentViewer viewer;
  private final Once once;

  EventPages(EventScreens screens, Rsvps rsvps, Forms forms, CurrentViewer viewer, Once once) {
    this.screens = screens;
    this.rsvps = rsvps;
    this.forms = forms;
    this.viewer = viewer;
    this.once = once;
  }

  record page(EventView view, FormProblem problem, EventFace face) implements TemplateInstance {}

  /** For who holds a code and is not signed in: it may be one that members alone may open. */
  record unseen(String path) implements TemplateInstance {}

  @GET
  public Response read(@PathParam("code") String code) {
    try {
      return screens.read(code);
    } catch (NotFound unknown) {
      if (viewer.get().isSignedIn()) {
        throw unknown;
      }
      return Response.status(Response.Status.NOT_FOUND)
          .entity(new unseen("/events/" + code))
          .build();
    }
  }

  @POST
  @Path("rsvp")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    RsvpFields fields = RsvpFields.read(typed);
    viewer.memberId();
    try {
      return Flash.to("/events/" + code, done(code, fields));
    } catch (Refusal | Invalid no) {
      return screens.again(code, fields, no);
    }
  }

  /** Does what the pressed button says; answers the code of what to tell. */
  private String done(String code, RsvpFields fields) {
    return switch (fields.answer()) {
      case "going" -> told(come(code, fields.form()));
      case "wishes" -> {
        come(code, fields.form());
        yield "told.wishes";
      }
      case "claim" -> {
        once.run(() -> rsvps.claim(viewer.get(), code));
        yield "told.claimed";
      }
      case "not-going", "leave", "take-back" -> {
        once.run(() -> rsvps.withdraw(viewer.get(), code));
        yield left(fields.answer());
      }
      default -> throw new Invalid("answer", "field.unknown", fields.answer());
    };
  }

  private static String left(String answer) {
    return switch (answer) {
      case "leave" -> "told.left-line";
      case "take-back" -> "told.asked-no-more";
      default -> "told.not-going";
    };
  }

  private RsvpReceipt come(String code, RsvpForm form) {
    forms.check(form);
    return once.run(() -> rsvps.answer(viewer.get(), code, form));
  }

  private static String told(RsvpReceipt receipt) {
    return switch (receipt.status()) {
      case GOING -> "told.going";
      case PENDING -> "told.asked";
      default -> "told.waiting";
    };
  }
}
