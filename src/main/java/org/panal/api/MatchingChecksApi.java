package org.panal.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Limits;
import org.panal.introduction.ListClaim;
import org.panal.introduction.ListLimits;
import org.panal.introduction.ListMatching;

/** For who does not believe it: checks an answer by its certificate. */
@Path("/api/v1/matchings/checks")
@Tag(name = "Matchings")
public class MatchingChecksApi {
  private final ListMatching matching;
  private final CurrentViewer viewer;
  private final Limits limits;
  private final ListLimits listLimits;

  MatchingChecksApi(
      ListMatching matching, CurrentViewer viewer, Limits limits, ListLimits listLimits) {
    this.matching = matching;
    this.viewer = viewer;
    this.limits = limits;
    this.listLimits = listLimits;
  }

  @POST
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Check an answer",
      description =
          "Takes a list and the answer that it got, and checks the answer by its certificate alone:"
              + " scores every pair again and adds up the prices. It shares no code with what found"
              + " the answer, and what is told here can be told as well by a program of your own:"
              + " the documentation says how. The limits are those of matching a list.")
  @APIResponse(responseCode = "200", description = "Whether the answer is proven best.")
  @APIResponse(responseCode = "400", description = "The body cannot be read.")
  @APIResponse(
      responseCode = "422",
      description = "The list cannot stand, or the answer lacks its report or certificate.")
  @APIResponse(responseCode = "429", description = "Too many calls from this address.")
  public ListClaim.Verdict check(@NotNull ListClaim claim, @Context HttpServerRequest request) {
    limits.take(MatchingsApi.ACTION, listLimits.callsPerMinute(), request);
    return matching.check(claim, viewer.get(), viewer.language());
  }
}
