package org.panal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.panal.shared.NotFound;

/** Every address that leads nowhere, told like any other no: with the frame of who is looking. */
@Path("/{address: .+}")
public class NoPages {

  @GET
  public void nothing() {
    throw new NotFound("request.not-found");
  }
}
