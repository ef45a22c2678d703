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
import org.panal.rsvp.Shortage;
import org.panal.rsvp.Shortages;

/** What those who are going look for in vain. */
@Path("/api/v1/occurrences/{code}/shortages")
@Tag(name = "Invitations", description = "What is sought and not offered, and inviting who does.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class ShortagesApi {
  private final Shortages shortages;
  private final CurrentViewer viewer;

  ShortagesApi(Shortages shortages, CurrentViewer viewer) {
    this.shortages = shortages;
    this.viewer = viewer;
  }

  /** What most look for first. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read what is sought and not offered",
      description =
          "Skills that somebody who is going looks for and nobody who is going offers, eight at"
              + " most, with how many members could be invited. Only those are named who show"
              + " members what they look for. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "The skills, what most look for first.")
  public List<Shortage> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam LanguageQuery language) {
    return shortages.list(viewer.get(), code, language.or(viewer));
  }
}
