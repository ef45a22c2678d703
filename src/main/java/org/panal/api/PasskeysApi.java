package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.access.PasskeyName;
import org.panal.access.PasskeyView;
import org.panal.access.Passkeys;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** The caller's passkeys; one is made on a page, where the browser asks its owner. */
@Path("/api/v1/me/passkeys")
@Tag(name = "Me")
public class PasskeysApi {
  private final Passkeys passkeys;
  private final CurrentViewer viewer;
  private final Once once;

  PasskeysApi(Passkeys passkeys, CurrentViewer viewer, Once once) {
    this.passkeys = passkeys;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "account:read")
  @Operation(
      summary = "List my passkeys",
      description = "The latest first. They are added on the settings page. Scope `account:read`.")
  @APIResponse(responseCode = "200", description = "The passkeys.")
  public List<PasskeyView> list() {
    return passkeys.list(viewer.get());
  }

  @PUT
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Rename a passkey",
      description = "Scope `account:write`, which only a signed-in browser has.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "usual", value = "{\"name\": \"My phone\"}")))
  @APIResponse(responseCode = "200", description = "The passkey.")
  @APIResponse(responseCode = "404", description = "No such passkey (`passkey.unknown`).")
  public PasskeyView rename(
      @Parameter(description = "The passkey.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @NotNull PasskeyName form) {
    return once.run(() -> passkeys.rename(viewer.get(), id, form));
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Remove a passkey",
      description =
          "Nobody signs in by it any more, and every other session of the caller ends. Scope"
              + " `account:write`, which only a signed-in browser has, and the sign-in is at most ten"
              + " minutes old.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(
      responseCode = "403",
      description =
          "The session is older than ten minutes: sign in once more (`session.not-fresh`). Or the"
              + " caller needs a passkey for what they do and came by mail: sign in by passkey"
              + " (`passkey.use-yours`). Or not allowed: `scope.missing`.")
  @APIResponse(responseCode = "404", description = "No such passkey (`passkey.unknown`).")
  public void remove(
      @Parameter(description = "The passkey.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Context HttpHeaders headers) {
    String session = Cookies.sessionIn(headers.getCookies()).orElse("");
    once.run(() -> passkeys.remove(viewer.get(), session, id));
  }
}
