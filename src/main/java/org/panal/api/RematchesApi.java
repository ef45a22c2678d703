package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.Rematches;
import org.panal.introduction.RoundSummary;

/** New introductions for who is really there. */
@Path("/api/v1/occurrences/{code}/rematches")
@Tag(name = "Rounds")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
public class RematchesApi {
  private final Rematches rematches;
  private final CurrentViewer viewer;

  RematchesApi(Rematches rematches, CurrentViewer viewer) {
    this.rematches = rematches;
    this.viewer = viewer;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Match who is here",
      description =
          "Draws a round for those who are checked in and want introductions, and publishes it at"
              + " once. Introductions whose two people are both here stay as they are and where"
              + " they are; the round holds only the new ones, and its proof counts both. For who"
              + " runs the event. Scope `introductions:write`.")
  @APIResponse(
      responseCode = "201",
      description = "Drawn and published.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RoundSummary.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Fewer than two are here (`round.nobody-here`), nobody gets anybody new"
              + " (`round.nothing-new`), somebody else drew meanwhile (`round.outdated`), or it is"
              + " over or cancelled (`round.over`, `round.cancelled`).")
  public RestResponse<RoundSummary> draw(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat) {
    String route = "POST /api/v1/occurrences/" + code + "/rematches";
    RoundSummary round = rematches.draw(repeat.call(viewer.get(), route, null), code);
    return RestResponse.status(RestResponse.Status.CREATED, round);
  }
}
