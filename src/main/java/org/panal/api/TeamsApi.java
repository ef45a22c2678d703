package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.event.TeamMember;
import org.panal.event.TeamPart;
import org.panal.event.Teams;
import org.panal.shared.Once;

/** Who runs an event together with its organiser, or keeps its door. */
@Path("/api/v1/events/{id}/team")
@Tag(name = "Events")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours`, `event.only-its-organiser` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No event that the caller may see (`event.unknown`), or no such member.")
public class TeamsApi {
  private static final String EVENT = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f81";
  private static final String MEMBER = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80";

  private final Teams teams;
  private final CurrentViewer viewer;
  private final Once once;

  TeamsApi(Teams teams, CurrentViewer viewer, Once once) {
    this.teams = teams;
    this.viewer = viewer;
    this.once = once;
  }

  /** What somebody does for an event. */
  public record TeamForm(@NotNull TeamPart part) {}

  @GET
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "List the team of an event",
      description = "By name. For who runs the event. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The team.")
  public List<TeamMember> list(
      @Parameter(description = "The event.", example = EVENT) @PathParam("id") UUID id) {
    return teams.list(viewer.get(), id);
  }

  @PUT
  @Path("/{member}")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Share an event with somebody",
      description =
          "A `CO_ORGANISER` may do what the organiser may, but throw a draft away and share the"
              + " event; a `DOOR_HELPER` sees the guest list. Twice is the same as once. For the"
              + " organiser. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "usual", value = "{\"part\": \"CO_ORGANISER\"}")))
  @APIResponse(responseCode = "200", description = "Their place in the team.")
  public TeamMember put(
      @Parameter(description = "The event.", example = EVENT) @PathParam("id") UUID id,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member,
      @NotNull @Valid TeamForm form) {
    return once.run(() -> teams.put(viewer.get(), id, member, form.part()));
  }

  @DELETE
  @Path("/{member}")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Take somebody out of the team",
      description =
          "For the organiser; everybody may take themselves out. Twice is the same as once. Scope"
              + " `events:write`.")
  @APIResponse(responseCode = "204", description = "They are in the team no longer.")
  public void remove(
      @Parameter(description = "The event.", example = EVENT) @PathParam("id") UUID id,
      @Parameter(description = "The member.", example = MEMBER) @PathParam("member") UUID member) {
    once.run(() -> teams.remove(viewer.get(), id, member));
  }
}
