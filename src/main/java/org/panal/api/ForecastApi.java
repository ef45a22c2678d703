package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.turnout.Forecast;
import org.panal.turnout.Forecasts;

/** How many are likely to come. */
@Path("/api/v1/occurrences/{code}/forecast")
@Tag(name = "Turnout", description = "How many are likely to come, and who did.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class ForecastApi {
  private final Forecasts forecasts;
  private final CurrentViewer viewer;

  ForecastApi(Forecasts forecasts, CurrentViewer viewer) {
    this.forecasts = forecasts;
    this.viewer = viewer;
  }

  /** How many of those going come, and how many places that leaves room for. */
  @GET
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Reckon how many will come",
      description =
          "Each of those going has a rate of their own, made of at most twelve dates of a year and"
              + " smoothed; who said that they still come counts more. The numbers are those of the"
              + " Poisson binomial distribution. Nobody's own rate is told. For who runs the event."
              + " Scope `rsvps:read`.")
  @APIResponse(
      responseCode = "200",
      description = "The forecast; `advice` is null where nobody knows what the room holds.")
  @APIResponse(
      responseCode = "409",
      description = "It is over or cancelled (`occurrence.over`, `occurrence.cancelled`).")
  public Forecast get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RiskQuery query) {
    return forecasts.get(viewer.get(), code, query.form());
  }
}
