package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;
import org.panal.turnout.ComingChoice;
import org.panal.turnout.StillComing;

/** Whether people are asked the day before. */
@Path("/api/v1/occurrences/{code}/coming-question")
@Tag(name = "Turnout")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class ComingQuestionApi {
  private final StillComing coming;
  private final CurrentViewer viewer;
  private final Once once;

  ComingQuestionApi(StillComing coming, CurrentViewer viewer, Once once) {
    this.coming = coming;
    this.viewer = viewer;
    this.once = once;
  }

  /** Lets them be asked. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Ask the day before who still comes",
      description =
          "On every date of the event, everybody who is going and did not answer that day gets one"
              + " mail. Twice is the same as once. Scope `events:write`.")
  @APIResponse(responseCode = "200", description = "They are asked.")
  public ComingChoice ask(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return once.run(() -> coming.choose(viewer.get(), code, true));
  }

  /** Lets them be. */
  @DELETE
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Ask nobody the day before",
      description = "On no date of the event. Scope `events:write`.")
  @APIResponse(responseCode = "200", description = "Nobody is asked.")
  public ComingChoice stop(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return once.run(() -> coming.choose(viewer.get(), code, false));
  }
}
