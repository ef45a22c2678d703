package org.panal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.panal.edge.Flash;

/** The front door. */
@Path("/")
public class StartPages {
  @GET
  public Response start() {
    return Flash.to("/events");
  }
}
