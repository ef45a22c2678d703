package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.privacy.Due;
import org.panal.privacy.Forgotten;
import org.panal.privacy.Retentions;

/** What is kept for a time only. */
@Path("/api/v1/retentions")
@Tag(name = "Privacy", description = "What is kept for a time only, and what was done to whom.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
public class RetentionsApi {
  private final Retentions retentions;
  private final CurrentViewer viewer;

  RetentionsApi(Retentions retentions, CurrentViewer viewer) {
    this.retentions = retentions;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "List what is due",
      description =
          "Every rule of retention with how many rows it would erase now; it does so by itself. For"
              + " admins. Scope `members:write`.")
  @APIResponse(responseCode = "200", description = "The rules, the shortest first.")
  public List<Due> due() {
    return retentions.due(viewer.get());
  }

  @GET
  @Path("/done")
  @SecurityRequirement(name = "token", scopes = "members:write")
  @Operation(
      summary = "List what was erased",
      description =
          "How many rows each rule erased, by day (UTC), the latest first. For admins. Scope"
              + " `members:write`.")
  @APIResponse(responseCode = "200", description = "A page of days and rules.")
  @APIResponse(responseCode = "422", description = "The paging cannot stand.")
  public Page<Forgotten> done(@BeanParam PageQuery paged, @Context UriInfo uri) {
    return Page.of(retentions.done(viewer.get(), paged.paging()), uri);
  }
}
