package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.access.SignOutForm;
import org.panal.access.SignOutReason;
import org.panal.access.SignOuts;
import org.panal.access.SignedOut;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Invalid;
import org.panal.shared.Once;

/** Where a member is signed in, for admins. */
@Path("/api/v1/members/{id}/sessions")
@Tag(name = "Members")
public class SignOutsApi {
  private final SignOuts signOuts;
  private final CurrentViewer viewer;
  private final Once once;

  SignOutsApi(SignOuts signOuts, CurrentViewer viewer, Once once) {
    this.signOuts = signOuts;
    this.viewer = viewer;
    this.once = once;
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Sign a member out everywhere",
      description =
          "Ends every session of the member; from the next request on none opens anything. The"
              + " audit log keeps who did it and why. For admins. Scope `account:write`, which only"
              + " a signed-in browser has.")
  @APIResponse(responseCode = "200", description = "How many ways in were closed.")
  @APIResponse(responseCode = "404", description = "No such member (`member.unknown`).")
  public SignedOut end(
      @Parameter(description = "The member.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Parameter(description = "Why.", required = true, example = "LOST_DEVICE")
          @QueryParam("reason")
          @Nullable SignOutReason reason,
      @Parameter(description = "Whether the member's tokens are revoked too.", example = "true")
          @QueryParam("tokens")
          @DefaultValue("false")
          boolean tokens,
      @Parameter(
              description =
                  "Whether the member's passkeys are forgotten too, because they are lost. Until then a"
                      + " mail is not enough to add another, for those who need one.",
              example = "false")
          @QueryParam("passkeys")
          @DefaultValue("false")
          boolean passkeys) {
    viewer.get().mustBeAdmin();
    if (reason == null) {
      throw new Invalid("reason", "field.required");
    }
    SignOutForm form = new SignOutForm(reason, tokens, passkeys);
    return once.run(() -> signOuts.end(viewer.get(), id, form));
  }
}
