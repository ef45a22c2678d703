package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.privacy.Erasures;
import org.panal.shared.Once;

/** Members who asked an admin to erase them. */
@Path("/api/v1/members/{id}/data")
@Tag(name = "Members")
public class ErasuresApi {
  private final Erasures erasures;
  private final CurrentViewer viewer;
  private final Once once;

  ErasuresApi(Erasures erasures, CurrentViewer viewer, Once once) {
    this.erasures = erasures;
    this.viewer = viewer;
    this.once = once;
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Erase a member",
      description =
          "The same for somebody who asked for it in another way. For admins. Scope"
              + " `account:write`, which only a signed-in browser has, and the sign-in is at most"
              + " ten minutes old.")
  @APIResponse(responseCode = "204", description = "Nothing about them is left.")
  @APIResponse(
      responseCode = "403",
      description =
          "The session is older than ten minutes: sign in once more (`session.not-fresh`). Or not"
              + " allowed: `role.admin-needed` or `scope.missing`.")
  @APIResponse(responseCode = "404", description = "No such member (`member.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "They run events still to come (`privacy.runs-events`) or are the last admin"
              + " (`member.last-admin`).")
  public void erase(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Context HttpHeaders headers) {
    once.run(
        () -> erasures.erase(viewer.get(), id, Cookies.sessionIn(headers.getCookies()).orElse("")));
  }
}
