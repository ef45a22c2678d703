package org.panal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.Rotations;
import org.panal.introduction.SeatsCard;

/** Where the caller sits, turn by turn. */
@Path("/api/v1/me/seats")
@Tag(name = "Introductions")
public class OwnSeatsApi {
  private final Rotations rotations;
  private final CurrentViewer viewer;

  OwnSeatsApi(Rotations rotations, CurrentViewer viewer) {
    this.rotations = rotations;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "Read where I sit",
      description =
          "For each published rotation to come at an occurrence that the caller goes to: turn by"
              + " turn when it begins, the number of the table, and who sits there, by first name"
              + " and initial; no table where the caller sits out. Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "The seats, in the order of time.")
  public List<SeatsCard> own() {
    return rotations.own(viewer.get(), viewer.language());
  }
}
