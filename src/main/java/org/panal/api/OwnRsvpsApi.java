package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.rsvp.OwnRsvp;
import org.panal.rsvp.OwnRsvps;

/** What the caller is going to. */
@Path("/api/v1/me/rsvps")
@Tag(name = "RSVP")
public class OwnRsvpsApi {
  private final OwnRsvps own;
  private final CurrentViewer viewer;

  OwnRsvpsApi(OwnRsvps own, CurrentViewer viewer) {
    this.own = own;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "List what I am going to",
      description =
          "Everything that the caller is going to or waits for and is not "
              + "over, in the order of time. Scope `rsvps:read`.")
  @APIResponse(responseCode = "200", description = "A page of answers with their occurrences.")
  @APIResponse(responseCode = "422", description = "The paging cannot be read.")
  public Page<OwnRsvp> list(@BeanParam PageQuery paged, @Context UriInfo uri) {
    return Page.of(own.listUpcoming(viewer.get(), paged.paging()), uri);
  }
}
