package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.ListClaim;
import org.panal.introduction.ListMatching;

/** For who does not believe it: checks an answer by its certificate. */
@Path("/api/v1/matchings/checks")
@Tag(name = "Matchings")
public class MatchingChecksApi {
  private final ListMatching matching;
  private final CurrentViewer viewer;

  MatchingChecksApi(ListMatching matching, CurrentViewer viewer) {
    this.matching = matching;
    this.viewer = viewer;
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
  public ListClaim.Verdict check(@NotNull ListClaim claim) {
    return matching.check(claim, viewer.get(), viewer.language());
  }
}
