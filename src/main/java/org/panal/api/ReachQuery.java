package org.panal.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.panal.event.Reach;

/** How far a change of one date of an event reaches. */
public class ReachQuery {
  @Parameter(
      description =
          "`THIS` date alone, this and the `FOLLOWING`, or `ALL` to come; without meaning where an "
              + "event has one date.",
      example = "FOLLOWING")
  @Schema(implementation = Reach.class, defaultValue = "THIS")
  @QueryParam("reach")
  @DefaultValue("THIS")
  String reach = "THIS";

  Reach reach() {
    return Asked.needed("reach", reach, Reach.class);
  }
}
