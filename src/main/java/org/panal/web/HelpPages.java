package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What Panal is and does, in short. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
public class HelpPages {

  record help() implements TemplateInstance {}

  @GET
  public TemplateInstance help() {
    return new help();
  }
}
