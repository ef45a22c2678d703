package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.panal.event.HandOvers;
import org.panal.event.OrganiserName;
import org.panal.shared.Once;

/** Who organises an event. */
@Path("/api/v1/events/{id}/organiser")
@Tag(name = "Events")
public class HandOversApi {
  private final HandOvers handOvers;
  private final CurrentViewer viewer;
  private final Once once;

  HandOversApi(HandOvers handOvers, CurrentViewer viewer, Once once) {
    this.handOvers = handOvers;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * Who is to organise it.
   *
   * @param member an organiser or an admin
   */
  public record HandOverForm(@NotNull UUID member) {}

  @PUT
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Hand an event over",
      description =
          "The event, with all its dates, is another organiser's from now on; both get a mail. Who"
              + " organised it stays as a `CO_ORGANISER`. Undone by handing it back; twice is the"
              + " same as once. For its organiser and admins. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value = "{\"member\": \"0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80\"}")))
  @APIResponse(responseCode = "200", description = "Who organises it now.")
  @APIResponse(
      responseCode = "403",
      description =
          "Not allowed: `event.not-yours`, `event.only-its-organiser` or `scope.missing`.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`), or no such member.")
  @APIResponse(
      responseCode = "422",
      description = "The member organises nothing (`event.hand-to-an-organiser`).")
  public OrganiserName hand(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f81")
          @PathParam("id")
          UUID id,
      @NotNull @Valid HandOverForm form) {
    return once.run(() -> handOvers.hand(viewer.get(), id, form.member()));
  }
}
