package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import org.panal.member.ReportForm;
import org.panal.member.Reports;
import org.panal.shared.Once;

/** Tells the admins about somebody. */
@Path("/api/v1/members/{id}/reports")
@Tag(name = "Members")
public class MemberReportsApi {
  private static final String ID = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80";

  private final Reports reports;
  private final CurrentViewer viewer;
  private final Once once;

  MemberReportsApi(Reports reports, CurrentViewer viewer, Once once) {
    this.reports = reports;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Report somebody",
      description =
          "Goes to the admins; whom it is about never learns of it. Scope `profile:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          "{\"reason\": \"SPAM\", \"text\": \"Sells insurance at every event\"}")))
  @APIResponse(responseCode = "204", description = "The admins have it.")
  @APIResponse(responseCode = "404", description = "No such member (`member.unknown`).")
  @APIResponse(
      responseCode = "422",
      description = "Fields that cannot stand, or it is the caller (`member.report-on-oneself`).")
  public void make(
      @Parameter(description = "Whom it is about.", example = ID) @PathParam("id") UUID id,
      @NotNull @Valid ReportForm form) {
    once.run(() -> reports.make(viewer.get(), id, form));
  }
}
