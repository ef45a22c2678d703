package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.ETags;
import org.panal.shared.Once;
import org.panal.space.Hours;
import org.panal.space.HoursForm;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** When a space is open, and whether anything new begins there. */
@Path("/api/v1/spaces/{code}")
@Tag(name = "Spaces")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
@APIResponse(responseCode = "404", description = "No such space (`space.unknown`).")
public class SpaceHoursApi {
  private final Hours hours;
  private final Spaces spaces;
  private final CurrentViewer viewer;
  private final Once once;

  @Parameter(description = "The code of the space.", example = "valdemiel")
  @PathParam("code")
  String code = "";

  SpaceHoursApi(Hours hours, Spaces spaces, CurrentViewer viewer, Once once) {
    this.hours = hours;
    this.spaces = spaces;
    this.viewer = viewer;
    this.once = once;
  }

  /** Other hours. */
  @PUT
  @Path("/hours")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Say when a space is open",
      description =
          "In place of the hours there were, by the clock of the space; no hours at all mean"
              + " always. Events may still be held when it is closed: who plans one is told by"
              + " `closedOn` of the free rooms. For admins. Scope `spaces:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"hours": [
            {"day": "MONDAY", "opens": "09:00", "closes": "21:00"},
            {"day": "SATURDAY", "opens": "10:00", "closes": "14:00"}],
           "closedDays": ["2026-12-25"]}
          """)))
  @APIResponse(responseCode = "200", description = "The space.")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(
      responseCode = "422",
      description =
          "Hours that cannot stand, among them `space.closes-too-early` and"
              + " `space.hours-overlap`.")
  public RestResponse<SpaceView> open(@BeanParam VersionHeader read, @NotNull HoursForm form) {
    return tagged(once.run(() -> hours.replace(viewer.get(), code, form, read.version())));
  }

  /** Nothing new begins there. */
  @PUT
  @Path("/archival")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Archive a space",
      description =
          "Nothing new begins there; what there is stays. Twice is the same as once. For admins."
              + " Scope `spaces:write`.")
  @APIResponse(responseCode = "200", description = "The space.")
  @APIResponse(responseCode = "409", description = "It is the last one (`space.last`).")
  public RestResponse<SpaceView> archive() {
    return tagged(once.run(() -> spaces.archive(viewer.get(), code)));
  }

  /** It is used again. */
  @DELETE
  @Path("/archival")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Use an archived space again",
      description = "Twice is the same as once. For admins. Scope `spaces:write`.")
  @APIResponse(responseCode = "200", description = "The space.")
  public RestResponse<SpaceView> reopen() {
    return tagged(once.run(() -> spaces.reopen(viewer.get(), code)));
  }

  private static RestResponse<SpaceView> tagged(SpaceView space) {
    return ResponseBuilder.ok(space).tag(ETags.of(space.version())).build();
  }
}
