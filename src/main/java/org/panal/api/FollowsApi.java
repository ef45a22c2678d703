package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.rsvp.FollowReceipt;
import org.panal.rsvp.Follows;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;

/** The caller's standing answer to an event that repeats. */
@Path("/api/v1/occurrences/{code}/follow")
@Tag(name = "RSVP")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class FollowsApi {
  private final Follows follows;
  private final CurrentViewer viewer;
  private final Once once;

  FollowsApi(Follows follows, CurrentViewer viewer, Once once) {
    this.follows = follows;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read whether I follow an event",
      description =
          "With how many of its dates the caller goes to or waits for. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "Whether, since when, and what came of it.")
  public FollowReceipt get(
      @Parameter(description = "The code of an occurrence of it.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return follows.get(viewer.get(), code);
  }

  @PUT
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Follow an event that repeats",
      description =
          "The caller joins the line of every date to come that they have not answered, and of each "
              + "new one when it is made. A no to one date stays. `going` and `goal` are not read. "
              + "Twice is the same as once. Scope `rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"going": true, "standby": false, "wantsIntroductions": true}
          """)))
  @APIResponse(responseCode = "200", description = "How many dates they go to or wait for.")
  @APIResponse(
      responseCode = "409",
      description =
          "The event has one date (`follow.one-date`), is a draft (`rsvp.closed`) or cancelled "
              + "(`rsvp.cancelled`).")
  public FollowReceipt follow(
      @Parameter(description = "The code of an occurrence of it.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @NotNull RsvpForm form) {
    return once.run(
        repeat.call(viewer.get(), "PUT /api/v1/occurrences/" + code + "/follow", form),
        FollowReceipt.class,
        () -> follows.follow(viewer.get(), code, form));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Stop following an event",
      description =
          "The caller steps back from the dates to come that they got by following; what they "
              + "answered themselves stays. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "What is left.")
  public FollowReceipt stop(
      @Parameter(description = "The code of an occurrence of it.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return once.run(() -> follows.stop(viewer.get(), code));
  }
}
