package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import org.panal.access.ApiTokens;
import org.panal.access.NewToken;
import org.panal.access.TokenForm;
import org.panal.access.TokenView;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** The caller's tokens for programs. */
@Path("/api/v1/me/tokens")
@Tag(name = "Me")
public class TokensApi {
  private final ApiTokens tokens;
  private final CurrentViewer viewer;
  private final Once once;

  TokensApi(ApiTokens tokens, CurrentViewer viewer, Once once) {
    this.tokens = tokens;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "account:read")
  @Operation(
      summary = "List my tokens",
      description = "Those that are good, the latest first, without secrets. Scope `account:read`.")
  @APIResponse(responseCode = "200", description = "The tokens.")
  public List<TokenView> list() {
    return tokens.list(viewer.get());
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Make a token",
      description =
          "Answers the secret, this once: only its hash is kept, so there is no `Idempotency-Key`"
              + " either. At most 20 tokens are good at a time. Scope `account:write`, which only a"
              + " signed-in browser has: a token makes no other token.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Calendar on my phone", "scopes": ["events:read", "rsvps:read"], "days": 90}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Made.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NewToken.class)))
  @APIResponse(responseCode = "409", description = "There are 20 already (`token.too-many`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<NewToken> make(@NotNull TokenForm form) {
    NewToken made = once.run(() -> tokens.make(viewer.get(), form));
    return RestResponse.status(RestResponse.Status.CREATED, made);
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Revoke a token",
      description =
          "From the next request on it opens nothing. Scope `account:write`, which only a signed-in"
              + " browser has.")
  @APIResponse(responseCode = "204", description = "That token is good no more.")
  @APIResponse(responseCode = "404", description = "No such token (`token.unknown`).")
  public void revoke(
      @Parameter(description = "The token.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    once.run(() -> tokens.revoke(viewer.get(), id));
  }
}
