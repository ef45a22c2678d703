package org.panal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.calendar.Feeds;
import org.panal.edge.CalendarFile;
import org.panal.edge.CurrentViewer;

/** What is on at a space, for calendar programs. */
@Path("/api/v1/spaces/{code}/calendar.ics")
@Tag(name = "Spaces")
public class SpaceCalendarApi {
  private final Feeds feeds;
  private final CurrentViewer viewer;

  SpaceCalendarApi(Feeds feeds, CurrentViewer viewer) {
    this.feeds = feeds;
    this.viewer = viewer;
  }

  /** The public events of a space as iCalendar. */
  @GET
  @Produces(CalendarFile.TYPE)
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Follow the calendar of a space",
      description =
          "The public events of a space as iCalendar (RFC 5545), from sixty days back, a thousand"
              + " dates at most; the same for everybody and without anybody's name. A date keeps"
              + " its `UID` and its `SEQUENCE` rises with every change; what is called off stays as"
              + " `CANCELLED`. Times are by the clock of the space, whose zone comes along. Scope"
              + " `events:read`.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar; `ETag` is the same as long as nothing changed.",
      content =
          @Content(
              mediaType = CalendarFile.TYPE,
              schema = @Schema(type = SchemaType.STRING, description = "iCalendar, in UTF-8.")))
  @APIResponse(responseCode = "304", description = "As it was, after `If-None-Match`.")
  @APIResponse(responseCode = "404", description = "No such space (`space.unknown`).")
  public Response follow(
      @Parameter(description = "The code of the space.", example = "valdemiel") @PathParam("code")
          String code,
      @Context Request request) {
    return CalendarFile.of(feeds.ofSpace(viewer.get(), code), request);
  }
}
