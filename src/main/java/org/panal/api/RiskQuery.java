package org.panal.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.turnout.RiskForm;

/** What places are reckoned with, as a query says it. */
public class RiskQuery {
  @QueryParam("risk")
  @Parameter(
      description =
          "In how many of a thousand times more people may come than the room holds, 1 to 500; 50"
              + " unless said.",
      example = "50")
  @Nullable Integer risk;

  @QueryParam("holds")
  @Parameter(
      description = "How many people fit, 1 to 2,000; what the room holds unless said.",
      example = "30")
  @Nullable Integer holds;

  RiskForm form() {
    return RiskForm.of(risk, holds);
  }
}
