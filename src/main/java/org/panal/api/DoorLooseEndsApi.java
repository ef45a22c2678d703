package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.panal.checkin.LooseEndForm;
import org.panal.checkin.LooseEndView;
import org.panal.checkin.LooseEnds;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** Those whom a tablet let in on its own and who could not be signed up. */
@Path("/api/v1/occurrences/{code}/door/loose-ends")
@Tag(name = "Doors")
@APIResponse(responseCode = "404", description = "No such occurrence, or not this tablet's.")
public class DoorLooseEndsApi {
  private final LooseEnds looseEnds;
  private final CurrentViewer viewer;
  private final Once once;

  DoorLooseEndsApi(LooseEnds looseEnds, CurrentViewer viewer, Once once) {
    this.looseEnds = looseEnds;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read what the team has to settle",
      description =
          "Those whom a tablet let in without the network and who could not be signed up when it"
              + " was back, the first who came first. What was typed as an address is shown to who"
              + " runs the event, and only where it is none. Open to tablets. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "What is to be settled.")
  public List<LooseEndView> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return looseEnds.list(viewer.get(), code);
  }

  @POST
  @Path("/{nonce}")
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Settle what could not be signed up",
      description =
          "`TRY_AGAIN` gives them a place if one is free now, by the name and address that are put"
              + " right here or were typed. `LET_IN` leaves them here without one, with a reason."
              + " `THROW_AWAY` takes back that they came. The same twice is once. Open to tablets."
              + " Scope `door:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "a better address",
                      value =
                          """
          {"how": "TRY_AGAIN", "email": "lucia@example.org"}
          """)))
  @APIResponse(responseCode = "204", description = "Settled.")
  @APIResponse(
      responseCode = "409",
      description =
          "No seat is free (`rsvp.full`), the door was closed (`check-in.closed`), or somebody has"
              + " settled it otherwise (`loose-end.settled`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public void settle(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The nonce of the fact that they came.", example = "d3f1a6b2c4e7")
          @PathParam("nonce")
          String nonce,
      @NotNull LooseEndForm form) {
    once.run(() -> looseEnds.settle(viewer.get(), code, nonce, form));
  }
}
