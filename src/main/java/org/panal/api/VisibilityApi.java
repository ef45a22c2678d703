package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.member.Visibilities;
import org.panal.member.VisibilityForm;
import org.panal.shared.Once;

/** Who may see which part of the caller's profile. */
@Path("/api/v1/me/visibility")
@Tag(name = "Me")
public class VisibilityApi {
  private final Visibilities visibilities;
  private final CurrentViewer viewer;
  private final Once once;

  VisibilityApi(Visibilities visibilities, CurrentViewer viewer, Once once) {
    this.visibilities = visibilities;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read who sees what of me",
      description = "Every part of the profile with its audience. Scope `profile:read`.")
  @APIResponse(responseCode = "200", description = "The parts.")
  public VisibilityForm get() {
    return visibilities.get(viewer.get());
  }

  @PUT
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Say who sees what of me",
      description =
          "What is left out is as usual. What one does and the two lists are shown to whom one is"
              + " introduced to, at the least; links go to them only when both said yes. Scope"
              + " `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"parts": {"HEADLINE": "PUBLIC", "ORGANISATION": "MEMBERS", "PITCH": "NOBODY"}}
          """)))
  @APIResponse(responseCode = "200", description = "The parts as they are now.")
  @APIResponse(
      responseCode = "422",
      description = "A part that introductions are made of is hidden from them.")
  public VisibilityForm set(@NotNull VisibilityForm form) {
    return once.run(() -> visibilities.set(viewer.get(), form));
  }
}
