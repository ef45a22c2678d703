package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How far everybody can use Panal. */
@Path("/accessibility")
@Produces(MediaType.TEXT_HTML)
public class AccessibilityPages {

  record accessibility() implements TemplateInstance {}

  @GET
  public TemplateInstance accessibility() {
    return new accessibility();
  }
}
