package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** Whether the caller may be named on the screen at a door. */
@Path("/api/v1/me/door")
@Tag(name = "Me")
public class DoorConsentApi {
  private final DoorConsents consents;
  private final CurrentViewer viewer;
  private final Once once;

  DoorConsentApi(DoorConsents consents, CurrentViewer viewer, Once once) {
    this.consents = consents;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read where I may be named",
      description = "No, until one says so. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The answer.")
  public DoorConsent get() {
    return consents.get(viewer.get());
  }

  @PUT
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Say where I may be named",
      description =
          "`shown`: first name and what one does, on the screen at the door, to people one is"
              + " introduced to there. `board`: first name and initial, what one looks for, and"
              + " with whom one said yes, on the board in the room while one is there. Scope"
              + " `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "yes",
                      value =
                          """
          {"shown": true, "board": true}
          """)))
  @APIResponse(responseCode = "200", description = "Kept.")
  public DoorConsent set(@NotNull DoorConsent wanted) {
    return once.run(() -> consents.set(viewer.get(), wanted));
  }
}
