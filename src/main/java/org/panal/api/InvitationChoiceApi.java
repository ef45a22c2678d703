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
import org.panal.edge.CurrentViewer;
import org.panal.rsvp.InvitationChoice;
import org.panal.rsvp.Invitations;
import org.panal.shared.Once;

/** Whether the caller wants invitations. */
@Path("/api/v1/me/invitations")
@Tag(name = "Invitations")
public class InvitationChoiceApi {
  private final Invitations invitations;
  private final CurrentViewer viewer;
  private final Once once;

  InvitationChoiceApi(Invitations invitations, CurrentViewer viewer, Once once) {
    this.invitations = invitations;
    this.viewer = viewer;
    this.once = once;
  }

  /** What the caller chose. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read whether I may be invited",
      description = "They are welcome unless somebody says otherwise. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "Whether they are welcome.")
  public InvitationChoice get() {
    return invitations.get(viewer.get());
  }

  /** The caller chooses. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Choose whether I may be invited",
      description = "Mails that wait are not sent any more. Scope `rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "usual", value = "{\"welcome\": false}")))
  @APIResponse(responseCode = "200", description = "What holds now.")
  public InvitationChoice choose(@NotNull InvitationChoice choice) {
    return once.run(() -> invitations.choose(viewer.get(), choice));
  }
}
