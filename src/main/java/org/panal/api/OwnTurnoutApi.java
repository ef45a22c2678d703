package org.panal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;
import org.panal.turnout.OwnTurnout;
import org.panal.turnout.OwnTurnouts;

/** How often the caller came where they had said so. */
@Path("/api/v1/me/turnout")
@Tag(name = "Turnout")
public class OwnTurnoutApi {
  private final OwnTurnouts turnouts;
  private final CurrentViewer viewer;
  private final Once once;

  OwnTurnoutApi(OwnTurnouts turnouts, CurrentViewer viewer, Once once) {
    this.turnouts = turnouts;
    this.viewer = viewer;
    this.once = once;
  }

  /** The rate and the dates it comes from. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read how often I came",
      description =
          "The caller's own rate with the dates of a year. Stepping back before the cut-off counts"
              + " for nothing, nor does a date where nobody kept the door. No other member sees it."
              + " Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The rate and its dates.")
  public OwnTurnout get() {
    return turnouts.get(viewer.get());
  }

  /** Objects to a date that counts as missed. */
  @PUT
  @Path("/{code}/objection")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Say that I was there",
      description =
          "Where the door does not know of the caller. Who runs the event decides. Twice is the"
              + " same as once. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Noted; the rate as it stands.")
  @APIResponse(
      responseCode = "404",
      description =
          "No occurrence that the caller may see (`occurrence.unknown`), or none that they said they"
              + " come to (`turnout.none`).")
  @APIResponse(
      responseCode = "409",
      description =
          "Nothing counts against them (`turnout.not-missed`), or it was decided"
              + " (`turnout.ruled`).")
  public OwnTurnout say(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return once.run(() -> turnouts.say(viewer.get(), code));
  }
}
