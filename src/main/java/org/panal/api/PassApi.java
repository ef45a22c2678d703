package org.panal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.checkin.Badges;
import org.panal.checkin.Pass;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** The caller's own pass for an occurrence. */
@Path("/api/v1/occurrences/{code}/pass")
@Tag(name = "Me")
public class PassApi {
  private final Badges badges;
  private final CurrentViewer viewer;
  private final Once once;

  PassApi(Badges badges, CurrentViewer viewer, Once once) {
    this.badges = badges;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read my pass",
      description = "What to show at the door while one is going. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The pass.")
  @APIResponse(responseCode = "404", description = "There is none (`badge.none`).")
  public Pass get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return badges.get(viewer.get(), code);
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Make a new pass",
      description =
          "In the place of one that was lost, which opens nothing from now on. Scope"
              + " `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "The new pass.")
  @APIResponse(responseCode = "409", description = "One is not going (`badge.not-going`).")
  public Pass renew(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return once.run(() -> badges.renew(viewer.get(), code));
  }
}
