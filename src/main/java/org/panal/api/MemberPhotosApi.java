package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.member.Photos;
import org.panal.member.RemovalReason;
import org.panal.shared.Once;

/** Photos of members that should not stand there. */
@Path("/api/v1/members/{id}/photo")
@Tag(name = "Members")
public class MemberPhotosApi {
  private final Photos photos;
  private final CurrentViewer viewer;
  private final Once once;

  MemberPhotosApi(Photos photos, CurrentViewer viewer, Once once) {
    this.photos = photos;
    this.viewer = viewer;
    this.once = once;
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "Take a member's photo down",
      description =
          "For admins; the audit log says who did so and why. Twice is the same as once. Scope"
              + " `members:write`.")
  @APIResponse(responseCode = "204", description = "Gone.")
  public void takeDown(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Parameter(description = "Why.", example = "ON_REQUEST")
          @QueryParam("reason")
          @DefaultValue("OTHER")
          RemovalReason reason) {
    once.run(() -> photos.takeDown(viewer.get(), id, reason));
  }
}
