package org.panal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.Flash;
import org.panal.shared.Once;

/** Leaving. */
@Path("/sign-out")
public class SignOutPages {
  /** The cookies stay: the language chosen is nobody's secret, and the session's is taken back. */
  private static final String LEAVE_NOTHING = "\"cache\", \"storage\"";

  private final Sessions sessions;
  private final Once once;

  SignOutPages(Sessions sessions, Once once) {
    this.sessions = sessions;
    this.once = once;
  }

  @POST
  public Response leave(@Context HttpHeaders headers, @Context UriInfo uri) {
    Cookies.sessionIn(headers.getCookies())
        .ifPresent(secret -> once.run(() -> sessions.end(secret)));
    return left(uri, "told.signed-out");
  }

  static Response left(UriInfo uri, String told) {
    return Response.fromResponse(Flash.to("/events", told))
        .cookie(Cookies.noSession(uri))
        .header("Clear-Site-Data", LEAVE_NOTHING)
        .build();
  }
}
