package org.panal.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.privacy.Erasures;
import org.panal.privacy.Export;
import org.panal.privacy.Exports;
import org.panal.shared.Once;

/** Everything about the caller: to read, and to erase. */
@Path("/api/v1/me/data")
@Tag(name = "Me")
@APIResponse(
    responseCode = "403",
    description =
        "The session is older than ten minutes: sign in once more (`session.not-fresh`). Or not"
            + " allowed: `scope.missing`.")
public class OwnDataApi {
  private final Exports exports;
  private final Erasures erasures;
  private final CurrentViewer viewer;
  private final Once once;

  OwnDataApi(Exports exports, Erasures erasures, CurrentViewer viewer, Once once) {
    this.exports = exports;
    this.erasures = erasures;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Read everything about me",
      description =
          "Every row about the caller, by table and column, as it stands in the database. Columns"
              + " that are empty, that would open anything or that tell other people's secrets are"
              + " left out. Moments are in UTC. Scope `account:write`, which only a signed-in"
              + " browser has, and the sign-in is at most ten minutes old.")
  @APIResponse(responseCode = "200", description = "All of it.")
  public Export read(@Context HttpHeaders headers) {
    return exports.of(viewer.get(), session(headers));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "account:write")
  @Operation(
      summary = "Erase me",
      description =
          "Overwrites everything personal in every table, at once and for good; seats go to who is"
              + " next, and the caller is signed out everywhere. Numbers of events stay. Scope"
              + " `account:write`, which only a signed-in browser has, and the sign-in is at most"
              + " ten minutes old.")
  @APIResponse(responseCode = "204", description = "Nothing about the caller is left.")
  @APIResponse(
      responseCode = "409",
      description =
          "The caller runs events still to come (`privacy.runs-events`) or is the last admin"
              + " (`member.last-admin`).")
  public void erase(@Context HttpHeaders headers) {
    once.run(() -> erasures.eraseMe(viewer.get(), session(headers)));
  }

  private static String session(HttpHeaders headers) {
    return Cookies.sessionIn(headers.getCookies()).orElse("");
  }
}
