package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.panal.shared.Once;
import org.panal.turnout.Attended;
import org.panal.turnout.RulingForm;
import org.panal.turnout.Turnouts;

/** Who came to what is over. */
@Path("/api/v1/occurrences/{code}/turnout")
@Tag(name = "Turnout")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), or nobody on its list"
            + " (`rsvp.none`).")
@APIResponse(
    responseCode = "409",
    description = "It is not over (`turnout.not-over`) or cancelled (`occurrence.cancelled`).")
public class TurnoutApi {
  private final Turnouts turnouts;
  private final CurrentViewer viewer;
  private final Once once;

  TurnoutApi(Turnouts turnouts, CurrentViewer viewer, Once once) {
    this.turnouts = turnouts;
    this.viewer = viewer;
    this.once = once;
  }

  /** Everybody who was on the list, with what became of it. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read who came",
      description =
          "Everybody who had a seat to the end or gave it back after the cut-off. Whoever says that"
              + " they were there although the door does not know comes first. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "Who was on the list.")
  public List<Attended> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return turnouts.list(viewer.get(), code);
  }

  /** Sets right what the door missed. */
  @PUT
  @Path("/{member}")
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Say whether somebody came",
      description =
          "Counts before what the door recorded, for their own rate alone. Twice is the same as"
              + " once. Scope `rsvps:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "usual", value = "{\"ruling\": \"CAME\"}")))
  @APIResponse(responseCode = "200", description = "What counts now.")
  public Attended rule(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("member")
          UUID member,
      @BeanParam RepeatHeader repeat,
      @NotNull RulingForm form) {
    String route = "PUT /api/v1/occurrences/" + code + "/turnout/" + member;
    return once.run(
        repeat.call(viewer.get(), route, form),
        Attended.class,
        () -> turnouts.rule(viewer.get(), code, member, form));
  }
}
