package org.panal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.checkin.Label;
import org.panal.checkin.Labels;
import org.panal.checkin.LabelsFor;
import org.panal.edge.CurrentViewer;

/** Labels to wear. */
@Path("/api/v1/occurrences/{code}/labels")
@Tag(name = "Doors")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
public class LabelsApi {
  private final Labels labels;
  private final CurrentViewer viewer;

  LabelsApi(Labels labels, CurrentViewer viewer) {
    this.labels = labels;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "List labels to print",
      description =
          "First name and initial, and what members show each other: what to ask them about and"
              + " what they look for, two of each at most. `/events/{code}/met/` and the mark is"
              + " where the code on the label leads whoever met them. For people who keep the"
              + " door. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "By name.")
  @APIResponse(responseCode = "422", description = "No such group of people.")
  public List<Label> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Whose: all who are going, or all who are here.", example = "HERE")
          @QueryParam("who")
          @DefaultValue("GOING")
          LabelsFor who) {
    return labels.list(viewer.get(), code, who, null, viewer.language());
  }
}
