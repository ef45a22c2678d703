package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.checkin.DeviceHealth;
import org.panal.checkin.Devices;
import org.panal.checkin.OwnDoor;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** What the calling tablet is there for. */
@Path("/api/v1/door")
@Tag(name = "Doors")
@APIResponse(responseCode = "404", description = "The caller is no tablet (`device.unknown`).")
public class OwnDoorApi {
  private final Devices devices;
  private final CurrentViewer viewer;
  private final Once once;

  OwnDoorApi(Devices devices, CurrentViewer viewer, Once once) {
    this.devices = devices;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read what this tablet is for",
      description = "Its name, until when it works, and what it serves. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "The tablet.")
  public OwnDoor get() {
    return devices.get(viewer.get());
  }

  @PUT
  @Path("/health")
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Say how this tablet is",
      description =
          "What is left of its battery, and how much it has to send yet, for who runs the event to"
              + " see. Scope `door:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"battery": 80, "charging": false, "waiting": 0}
          """)))
  @APIResponse(responseCode = "204", description = "Noted.")
  @APIResponse(responseCode = "422", description = "Numbers that cannot be.")
  public void tell(@NotNull DeviceHealth health) {
    once.run(() -> devices.tell(viewer.get(), health));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Put this tablet away",
      description = "Its credential opens nothing from the next request on. Scope `door:write`.")
  @APIResponse(responseCode = "204", description = "Done.")
  public void leave() {
    once.run(() -> devices.leave(viewer.get()));
  }
}
