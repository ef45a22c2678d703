package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Attendees;
import org.panal.shared.Once;
import org.panal.turnout.Forecasts;
import org.panal.turnout.RiskForm;

/** More places than the room holds, because not everybody comes. */
@Path("/api/v1/occurrences/{code}/overbooking")
@Tag(name = "Turnout")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class OverbookingApi {
  private final Forecasts forecasts;
  private final Attendees attendees;
  private final CurrentViewer viewer;
  private final Once once;

  OverbookingApi(Forecasts forecasts, Attendees attendees, CurrentViewer viewer, Once once) {
    this.forecasts = forecasts;
    this.attendees = attendees;
    this.viewer = viewer;
    this.once = once;
  }

  /** Raises the capacity to what the forecast advises. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Give as many places as the forecast advises",
      description =
          "Raises the capacity to the most that keeps within the risk, and be it more than the room"
              + " holds. The line moves up at once. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "usual", value = "{\"risk\": 50, \"holds\": 30}")))
  @APIResponse(responseCode = "200", description = "The occurrence with its new capacity.")
  @APIResponse(
      responseCode = "409",
      description =
          "There are as many places already (`occurrence.no-more-places`), nobody knows what the"
              + " room holds (`turnout.no-room`), or it is over or cancelled (`occurrence.over`,"
              + " `occurrence.cancelled`).")
  public OnDate raise(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @NotNull RiskForm form) {
    OccurrenceCard card =
        once.run(
            repeat.call(viewer.get(), "PUT /api/v1/occurrences/" + code + "/overbooking", form),
            OccurrenceCard.class,
            () -> forecasts.overbook(viewer.get(), code, form));
    // It is still to come.
    return OnDate.of(card, attendees.seats(card.id()), null);
  }
}
