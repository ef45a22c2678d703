package org.panal.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.event.Occurrences;
import org.panal.event.Reach;
import org.panal.event.Recurrences;
import org.panal.event.RoomsThen;

/** The rooms of a space at a time: "free then" beside each, before anything is saved. */
@Path("/api/v1/free-rooms")
@Tag(name = "Occurrences")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.organiser-needed`, `event.not-yours` or `scope.missing`.")
public class FreeRoomsApi {
  private final Occurrences occurrences;
  private final Recurrences recurrences;
  private final CurrentViewer viewer;

  FreeRoomsApi(Occurrences occurrences, Recurrences recurrences, CurrentViewer viewer) {
    this.occurrences = occurrences;
    this.recurrences = recurrences;
    this.viewer = viewer;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "List rooms with whether they are free",
      description =
          "For organisers, before they save. What is taken refuses to be saved; an event while the"
              + " space is closed (`closedOn`) may be meant so and is saved. A space without rooms"
              + " says so too. Scope `events:read`.")
  @APIResponse(
      responseCode = "200",
      description = "All rooms of the space, by name, and when it is closed.")
  @APIResponse(
      responseCode = "422",
      description = "The time is missing or cannot be read, or the space is unknown.")
  public RoomsThen list(@BeanParam RoomQuery query) {
    if (query.except != null && query.reach() != Reach.THIS) {
      return recurrences.freeRooms(viewer.get(), query.except, query.form(), query.reach());
    }
    return query
        .recurrence()
        .map(
            recurrence ->
                occurrences.roomsFreeOnEach(viewer.get(), query.space, query.form(), recurrence))
        .orElseGet(
            () -> occurrences.freeRooms(viewer.get(), query.space, query.form(), query.except));
  }
}
