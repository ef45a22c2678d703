package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.privacy.AuditLog;
import org.panal.privacy.AuditQuery;
import org.panal.privacy.AuditRow;
import org.panal.shared.Act;

/** The log of what was done to whom. */
@Path("/api/v1/audit")
@Tag(name = "Privacy")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
public class AuditApi {
  private final AuditLog log;
  private final CurrentViewer viewer;

  AuditApi(AuditLog log, CurrentViewer viewer) {
    this.log = log;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "Read the audit log",
      description =
          "What organisers and admins did to whom, when and from where, the latest first. Nothing"
              + " of it is ever changed; names are those of today. For admins. Scope"
              + " `members:write`.")
  @APIResponse(responseCode = "200", description = "A page of deeds.")
  @APIResponse(responseCode = "422", description = "A filter or the paging cannot stand.")
  public Page<AuditRow> list(
      @Parameter(
              description = "Part of the name of who did it or to whom it was done.",
              example = "Carmen")
          @DefaultValue("")
          @QueryParam("q")
          String q,
      @Parameter(description = "Only this.", example = "GUEST_REMOVED")
          @Schema(implementation = Act.class)
          @QueryParam("act")
          @Nullable String act,
      @Parameter(description = "From this moment on.", example = "2026-11-01T00:00:00Z")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "Before this moment.", example = "2026-12-01T00:00:00Z")
          @QueryParam("to")
          @Nullable String to,
      @BeanParam PageQuery paged,
      @Context UriInfo uri) {
    AuditQuery query =
        new AuditQuery(
            q,
            Asked.choice("act", act, Act.class),
            Asked.instant("from", from),
            Asked.instant("to", to));
    return Page.of(log.list(viewer.get(), query, paged.paging()), uri);
  }
}
