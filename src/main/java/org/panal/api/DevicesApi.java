package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.panal.checkin.DeviceView;
import org.panal.checkin.Devices;
import org.panal.checkin.PairForm;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** The tablets at the door of an occurrence, for who runs the event. */
@Path("/api/v1/occurrences/{code}/devices")
@Tag(name = "Doors")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours`, `role.admin-needed` or `scope.missing`.")
public class DevicesApi {
  private final Devices devices;
  private final CurrentViewer viewer;
  private final Once once;

  DevicesApi(Devices devices, CurrentViewer viewer, Once once) {
    this.devices = devices;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "List tablets",
      description =
          "Those paired for this occurrence or its space that work, with when each spoke to us last"
              + " and its staff code. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "The tablets.")
  public List<DeviceView> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return devices.list(viewer.get(), code);
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Pair a tablet",
      description =
          "Lets the tablet that shows this code to the door, until 12 hours after the end; for"
              + " everything in the space, which is for admins, 30 days. Scope `door:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"code": "7K3M 9QWX", "name": "Tablet by the entrance"}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Paired.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DeviceView.class)))
  @APIResponse(responseCode = "409", description = "It is paired already (`device.paired`).")
  @APIResponse(responseCode = "422", description = "No tablet shows this code.")
  public RestResponse<DeviceView> pair(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull PairForm form) {
    DeviceView paired = once.run(() -> devices.confirm(viewer.get(), code, form));
    return RestResponse.status(RestResponse.Status.CREATED, paired);
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Revoke a tablet",
      description =
          "It opens nothing from the next request on. One of the whole space, admins alone."
              + " Scope `door:write`.")
  @APIResponse(responseCode = "204", description = "Revoked.")
  @APIResponse(responseCode = "404", description = "No such tablet here (`device.unknown`).")
  public void revoke(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The tablet.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    once.run(() -> devices.revoke(viewer.get(), code, id));
  }
}
