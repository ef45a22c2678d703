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
import org.panal.introduction.TargetForm;
import org.panal.introduction.TargetProgress;
import org.panal.introduction.Targets;
import org.panal.shared.Once;

/** What the caller wants of a month, and how far they are. */
@Path("/api/v1/me/target")
@Tag(name = "Me")
public class TargetApi {
  private final Targets targets;
  private final CurrentViewer viewer;
  private final Once once;

  TargetApi(Targets targets, CurrentViewer viewer, Once once) {
    this.targets = targets;
    this.viewer = viewer;
    this.once = once;
  }

  /** The target of the month and how far the caller is. */
  @GET
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read my target of the month",
      description =
          "How many events and how many new people the caller wants in a month, without"
              + " `wanted` where they never said, and how many it is so far: events that they were let in to,"
              + " and people whom they said they met for the first time. Nobody else sees it. Scope"
              + " `profile:read`.")
  @APIResponse(responseCode = "200", description = "The target and the month so far.")
  public TargetProgress get() {
    return targets.get(viewer.get());
  }

  /** Sets the target; the last word counts. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Set my target of the month",
      description = "From this month on. 0 for what is not to be counted. Scope `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "usual", value = "{\"events\": 1, \"people\": 3}")))
  @APIResponse(responseCode = "200", description = "The target and the month so far.")
  public TargetProgress put(@NotNull TargetForm form) {
    return once.run(() -> targets.put(viewer.get(), form));
  }
}
