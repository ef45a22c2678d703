package org.panal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.panal.access.Sessions;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Once;

/** Signing out somewhere else, or everywhere. */
@Path("/settings/sessions")
public class SessionPages {
  private final Sessions sessions;
  private final CurrentViewer viewer;
  private final Once once;

  SessionPages(Sessions sessions, CurrentViewer viewer, Once once) {
    this.sessions = sessions;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @Path("sign-out")
  public Response signOutEverywhere(@Context UriInfo uri) {
    once.run(() -> sessions.endAll(viewer.get()));
    return SignOutPages.left(uri, "told.signed-out");
  }

  @POST
  @Path("{code}/sign-out")
  public Response signOut(@PathParam("code") String code) {
    once.run(() -> sessions.end(viewer.get(), code));
    return Flash.to("/settings", "told.session-ended");
  }
}
