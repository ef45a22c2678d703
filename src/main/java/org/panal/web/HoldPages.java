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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.rsvp.HoldForm;
import org.panal.rsvp.HoldReceipt;
import org.panal.rsvp.SeatHolds;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.words.Sentences;

/** Coming by name and address alone: a seat is kept while the code from the mail is typed. */
@Path("/events/{code}/hold")
@Produces(MediaType.TEXT_HTML)
public class HoldPages {
  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;

  private final SeatHolds holds;
  private final EventScreens screens;
  private final Arrivals arrivals;
  private final CurrentViewer viewer;
  private final Once once;

  HoldPages(
      SeatHolds holds, EventScreens screens, Arrivals arrivals, CurrentViewer viewer, Once once) {
    this.holds = holds;
    this.screens = screens;
    this.arrivals = arrivals;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * Where the code is typed.
   *
   * @param errors sentences by field
   */
  record code(String event, Map<String, String> errors) implements TemplateInstance {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hold(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    RsvpFields fields = RsvpFields.read(typed);
    try {
      HoldForm form = fields.hold(viewer.language());
      HoldReceipt held = once.run(() -> holds.hold(viewer.get(), code, form));
      return arrivals.asked(held.secret(), "/events/" + code + "/hold");
    } catch (Refusal | Invalid no) {
      return again(code, fields, no);
    }
  }

  private Response again(String code, RsvpFields fields, Coded no) {
    return screens.again(code, fields, no);
  }

  /** Looking changes nothing. */
  @GET
  public Response ask(@PathParam("code") String code) {
    return holds.isHeld(viewer.get(), code, arrivals.browser())
        ? Arrivals.page(OK, new code(code, Map.of()))
        : Flash.to("/events/" + code);
  }

  @POST
  @Path("code")
  public Response confirm(@PathParam("code") String code, @RestForm("code") String typed) {
    String said = Objects.requireNonNullElse(typed, "");
    try {
      return arrivals.step(
          "told.held",
          () -> holds.confirm(code, arrivals.browser(), arrivals.client(), said).step(),
          step -> wrong(code, step));
    } catch (NotFound over) {
      return SignInCodePages.gone();
    }
  }

  private Response wrong(String code, SignInStep step) {
    if (step.state() != SignInState.WRONG) {
      return SignInCodePages.gone();
    }
    String sentence =
        Sentences.of("sign-in.wrong-code", viewer.language(), List.of(step.triesLeft()));
    return Arrivals.page(UNPROCESSABLE, new code(code, Map.of("code", sentence)));
  }
}
