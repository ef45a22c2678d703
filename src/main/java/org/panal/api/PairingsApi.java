package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.PairingAsked;
import org.panal.shared.Once;

/** How a tablet gets its credential. Nobody has to be signed in on it. */
@Path("/api/v1/pairings")
@Tag(name = "Doors")
public class PairingsApi {

  private final Devices devices;
  private final Once once;

  PairingsApi(Devices devices, Once once) {
    this.devices = devices;
    this.once = once;
  }

  /**
   * What the tablet kept.
   *
   * @param secret of its pairing
   */
  @Schema(name = "PairingSecret")
  public record Kept(@NotBlank @Size(max = 80) String secret) {}

  @POST
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Ask to be paired",
      description =
          "Answers a code to show, for ten minutes, and a secret to keep. It opens nothing before"
              + " somebody who runs the event confirms the code.")
  @APIResponse(
      responseCode = "201",
      description = "Asked.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PairingAsked.class)))
  public RestResponse<PairingAsked> ask() {
    return RestResponse.status(RestResponse.Status.CREATED, once.run(devices::ask));
  }

  @POST
  @Path("/token")
  @SecurityRequirement(name = "token")
  @Operation(
      summary = "Take the credential",
      description = "Once, after somebody confirmed the code. Only its hash is kept.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"secret": "b3pQ0mWc1nXv8sZk5yTf2rLd7uJh4gEa9iRo6tBqVxM"}
          """)))
  @APIResponse(responseCode = "200", description = "The credential, this once.")
  @APIResponse(responseCode = "404", description = "The pairing is over (`device.pairing-over`).")
  @APIResponse(
      responseCode = "409",
      description = "Nobody confirmed it yet (`device.not-confirmed`).")
  public DeviceToken begin(@NotNull @Valid Kept kept) {
    return once.run(() -> devices.begin(kept.secret()));
  }
}
