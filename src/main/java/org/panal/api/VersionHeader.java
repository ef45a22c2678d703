package org.panal.api;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.edge.ETags;

/** The version that a change is based on. */
public class VersionHeader {
  @Parameter(
      description = "The ETag that was read; 412 if it is not the present one.",
      example = "\"3\"")
  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  @Nullable Long version() {
    return ETags.read(ifMatch);
  }
}
