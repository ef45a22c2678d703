package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.access.SessionView;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;

/** Where the caller is signed in. */
@Path("/api/v1/me/sessions")
@Tag(name = "Me")
public class SessionsApi {
  private final Sessions sessions;
  private final CurrentViewer viewer;
  private final Once once;

  SessionsApi(Sessions sessions, CurrentViewer viewer, Once once) {
    this.sessions = sessions;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "account:read")
  @Operation(
      summary = "List where I am signed in",
      description =
          "The browsers with a session of the caller, the latest used first. Scope"
              + " `account:read`.")
  @APIResponse(responseCode = "200", description = "The sessions.")
  public List<SessionView> list(@Context HttpHeaders headers) {
    return sessions.list(viewer.get(), Cookies.sessionIn(headers.getCookies()).orElse(""));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Sign out everywhere",
      description =
          "Ends every session of the caller, this one too. Scope `account:write`, which only a"
              + " signed-in browser has.")
  @APIResponse(responseCode = "204", description = "Nobody is signed in as the caller now.")
  public void endAll() {
    once.run(() -> sessions.endAll(viewer.get()));
  }

  @DELETE
  @Path("/{code}")
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Sign out somewhere",
      description =
          "From the next request on that session opens nothing. Scope `account:write`, which only a"
              + " signed-in browser has.")
  @APIResponse(responseCode = "204", description = "That session is over.")
  @APIResponse(responseCode = "404", description = "No such session (`session.unknown`).")
  public void end(
      @Parameter(description = "The code of the session.", example = "7K2M9QXW4D")
          @PathParam("code")
          String code) {
    once.run(() -> sessions.end(viewer.get(), code));
  }
}
