package org.panal.api;

import jakarta.ws.rs.GET;
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
import org.panal.turnout.ComingWord;
import org.panal.turnout.StillComing;

/** The caller's word that they still come. */
@Path("/api/v1/occurrences/{code}/still-coming")
@Tag(name = "Turnout")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
@APIResponse(
    responseCode = "409",
    description =
        "The caller is not going (`turnout.not-going`), or it is over or cancelled (`rsvp.over`,"
            + " `rsvp.cancelled`).")
public class StillComingApi {
  private final StillComing coming;
  private final CurrentViewer viewer;
  private final Once once;

  StillComingApi(StillComing coming, CurrentViewer viewer, Once once) {
    this.coming = coming;
    this.viewer = viewer;
    this.once = once;
  }

  /** What the caller said. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read whether I said that I still come",
      description = "Null where the caller has not. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "Whether, and since when.")
  public ComingWord get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return coming.get(viewer.get(), code);
  }

  /** The caller still comes. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "rsvps:write")
  @Operation(
      summary = "Say that I still come",
      description =
          "For who is going; whoever does not come any more deletes their answer instead. Twice is"
              + " the same as once. Scope `rsvps:write`.")
  @APIResponse(responseCode = "200", description = "Noted.")
  public ComingWord say(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return once.run(() -> coming.say(viewer.get(), code));
  }
}
