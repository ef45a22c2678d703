package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.access.ProviderAccountView;
import org.panal.access.ProviderAccounts;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** The caller's accounts at the space's identity provider; one is linked by signing in with it. */
@Path("/api/v1/me/accounts")
@Tag(name = "Me")
public class AccountsApi {
  private final ProviderAccounts accounts;
  private final CurrentViewer viewer;
  private final Once once;

  AccountsApi(ProviderAccounts accounts, CurrentViewer viewer, Once once) {
    this.accounts = accounts;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "account:read")
  @Operation(
      summary = "List my accounts at the identity provider",
      description = "The latest first; none where the space has no provider. Scope `account:read`.")
  @APIResponse(responseCode = "200", description = "The accounts.")
  public List<ProviderAccountView> list() {
    return accounts.list(viewer.get());
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Remove an account at the identity provider",
      description =
          "It lets nobody in any more, and every other session of the caller ends. Scope"
              + " `account:write`, which only a signed-in browser has, and the sign-in is at most ten"
              + " minutes old.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(
      responseCode = "403",
      description =
          "The session is older than ten minutes: sign in once more (`session.not-fresh`). Or not"
              + " allowed: `scope.missing`.")
  @APIResponse(responseCode = "404", description = "No such account (`provider-account.unknown`).")
  public void remove(
      @Parameter(description = "The account.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Context HttpHeaders headers) {
    String session = Cookies.sessionIn(headers.getCookies()).orElse("");
    once.run(() -> accounts.remove(viewer.get(), session, id));
  }
}
