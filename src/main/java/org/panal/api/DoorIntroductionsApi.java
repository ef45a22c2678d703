package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.DoorGreeting;
import org.panal.introduction.DoorIntroductions;

/** Whom visitors should look for, for a door that greets them. */
@Path("/api/v1/occurrences/{code}/door/introductions")
@Tag(name = "Doors")
@APIResponse(responseCode = "404", description = "No such occurrence, or not this tablet's.")
public class DoorIntroductionsApi {
  private final DoorIntroductions introductions;
  private final CurrentViewer viewer;

  DoorIntroductionsApi(DoorIntroductions introductions, CurrentViewer viewer) {
    this.introductions = introductions;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read whom visitors should look for",
      description =
          "Per visitor, those they are introduced to who allow that a door shows them: first name,"
              + " what they do, and why in a few words. A tablet keeps it to greet without the"
              + " network. Open to tablets. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "The visitors who have somebody to look for.")
  @APIResponse(responseCode = "422", description = "A language that is not spoken here.")
  public List<DoorGreeting> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam LanguageQuery query) {
    return introductions.all(viewer.get(), code, query.or(viewer));
  }
}
