package org.panal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.checkin.Arrivals;
import org.panal.checkin.Arrivals.Arrived;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.Orphan;
import org.panal.introduction.Orphans;

/** A door as it goes. */
@Path("/api/v1/occurrences/{code}/door")
@Tag(name = "Doors")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
public class LiveApi {
  private final Arrivals arrivals;
  private final Orphans orphans;
  private final CurrentViewer viewer;

  LiveApi(Arrivals arrivals, Orphans orphans, CurrentViewer viewer) {
    this.arrivals = arrivals;
    this.orphans = orphans;
    this.viewer = viewer;
  }

  @GET
  @Path("/arrivals")
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read how the room filled",
      description =
          "Every five minutes since the first came: how many of those who are here came, and how"
              + " many were here. For who keeps the door. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "In the order of time; at most 201.")
  public List<Arrived> arrivals(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return arrivals.list(viewer.get(), code);
  }

  @GET
  @Path("/orphans")
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "List introductions of which one is missing",
      description =
          "One of the two is in the room and the other is not. A rematch finds somebody else for"
              + " who is here. For who runs the event. Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "By the name of who is here.")
  public List<Orphan> orphans(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return orphans.list(viewer.get(), code, viewer.language());
  }
}
