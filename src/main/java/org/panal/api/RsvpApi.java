package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpChange;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;

/** The caller's own answer to one occurrence. */
@Path("/api/v1/occurrences/{code}/rsvp")
@Tag(name = "RSVP", description = "Answers to occurrences, and where they stand.")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), or no answer (`rsvp.none`).")
public class RsvpApi {
  private final Rsvps rsvps;
  private final OwnRsvps own;
  private final CurrentViewer viewer;
  private final Once once;

  RsvpApi(Rsvps rsvps, OwnRsvps own, CurrentViewer viewer, Once once) {
    this.rsvps = rsvps;
    this.own = own;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read my answer",
      description = "Where the caller stands, with the join link when going. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The answer.")
  public RsvpReceipt get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return own.get(viewer.get(), code);
  }

  @PUT
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Answer",
      description =
          "Going or not going. Where it is full the answer joins the line, "
              + "first come first served. Where the event needs approval it is `PENDING` until the "
              + "organiser lets them in. A party that does not fit is passed over and keeps its "
              + "place. Who is going takes more guests or another lane only where they fit "
              + "(`rsvp.does-not-fit`). What the answer may hold stands in the occurrence's "
              + "`terms`. Answering twice is the same as once. Scope `rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"going": true, "standby": true, "wantsIntroductions": true,
           "introductionsWanted": 2, "goal": "Find somebody to review my home page"}
          """)))
  @APIResponse(responseCode = "200", description = "Where the caller stands now.")
  @APIResponse(
      responseCode = "409",
      description =
          "Drafts take no answers (`rsvp.closed`), nor does what is over or "
              + "cancelled (`rsvp.over`, `rsvp.cancelled`) or outside its hours (`rsvp.not-open-yet`, "
              + "`rsvp.closed-by-now`); a party may not fit (`rsvp.does-not-fit`, "
              + "`rsvp.ask-the-organiser`).")
  @APIResponse(
      responseCode = "422",
      description =
          "Fields that cannot stand, among them `rsvp.too-many-guests`, `rsvp.lane-needed` and "
              + "`rsvp.answer-needed`.")
  public RsvpReceipt answer(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @NotNull RsvpForm form) {
    return once.run(
        repeat.call(viewer.get(), "PUT " + route(code), form),
        RsvpReceipt.class,
        () -> rsvps.answer(viewer.get(), code, form));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Take my answer back",
      description =
          "The seat, if any, goes to who is next in line at once. Twice is the "
              + "same as once. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Where the caller stands now.")
  @APIResponse(
      responseCode = "409",
      description =
          "Drafts take no answers (`rsvp.closed`), nor does what is over or "
              + "cancelled (`rsvp.over`, `rsvp.cancelled`).")
  public RsvpReceipt withdraw(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat) {
    return once.run(
        repeat.call(viewer.get(), "DELETE " + route(code), null),
        RsvpReceipt.class,
        () -> rsvps.withdraw(viewer.get(), code));
  }

  @POST
  @Path("/claim")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Claim a free seat",
      description =
          "Shortly before the start only those on standby move up by "
              + "themselves; who waits may claim a free seat. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Where the caller stands now.")
  @APIResponse(
      responseCode = "409",
      description =
          "No seat is free (`rsvp.full`), the caller does not wait "
              + "(`rsvp.not-waiting`), or the occurrence takes no answers.")
  public RsvpReceipt claim(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat) {
    return once.run(
        repeat.call(viewer.get(), "POST " + route(code) + "/claim", null),
        RsvpReceipt.class,
        () -> rsvps.claim(viewer.get(), code));
  }

  @GET
  @Path("/history")
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read the history of my answer",
      description = "Every change with who made it, when and why. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The changes, oldest first.")
  public List<RsvpChange> history(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return own.history(viewer.get(), code);
  }

  private static String route(String code) {
    return "/api/v1/occurrences/" + code + "/rsvp";
  }
}
