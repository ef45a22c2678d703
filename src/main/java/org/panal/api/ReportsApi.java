package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.member.ReportView;
import org.panal.member.Reports;
import org.panal.shared.Once;

/** What members told about others, for admins. */
@Path("/api/v1/reports")
@Tag(name = "Members")
public class ReportsApi {
  private static final String ID = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80";

  private final Reports reports;
  private final CurrentViewer viewer;
  private final Once once;

  ReportsApi(Reports reports, CurrentViewer viewer, Once once) {
    this.reports = reports;
    this.viewer = viewer;
    this.once = once;
  }

  /** What came of a report. */
  public record Closing(@Nullable @Size(max = 400) String outcome) {}

  @GET
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "List reports",
      description =
          "What is open first, then the latest; nothing about the caller. For admins. Scope"
              + " `members:write`.")
  @APIResponse(responseCode = "200", description = "A page of reports.")
  @APIResponse(responseCode = "422", description = "The paging cannot be read.")
  public Page<ReportView> list(@BeanParam PageQuery paged, @Context UriInfo uri) {
    return Page.of(reports.list(viewer.get(), paged.paging()), uri);
  }

  @POST
  @Path("/{id}/closing")
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "Close a report",
      description = "With what came of it, if anything. For admins. Scope `members:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(name = "usual", value = "{\"outcome\": \"We talked to them.\"}")))
  @APIResponse(responseCode = "204", description = "It is closed.")
  @APIResponse(responseCode = "404", description = "No such report (`member.report-unknown`).")
  @APIResponse(responseCode = "409", description = "Closed before (`member.report-closed`).")
  public void close(
      @Parameter(description = "The report.", example = ID) @PathParam("id") UUID id,
      @NotNull @Valid Closing closing) {
    once.run(
        () -> reports.close(viewer.get(), id, closing.outcome() == null ? "" : closing.outcome()));
  }
}
