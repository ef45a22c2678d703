package org.panal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;

/** The front door: one's own month for members, what is on for everybody else. */
@Path("/")
public class StartPages {
  private final CurrentViewer viewer;

  StartPages(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  @GET
  public Response start() {
    return Flash.to(viewer.get().isSignedIn() ? "/home" : "/events");
  }
}
