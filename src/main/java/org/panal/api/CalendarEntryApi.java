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

/** A date that the caller is going to, for the calendar they have. */
@Path("/api/v1/occurrences/{code}/calendar.ics")
@Tag(name = "RSVP")
public class CalendarEntryApi {
  private final Feeds feeds;
  private final CurrentViewer viewer;

  CalendarEntryApi(Feeds feeds, CurrentViewer viewer) {
    this.feeds = feeds;
    this.viewer = viewer;
  }

  /** One date as iCalendar. */
  @GET
  @Produces(CalendarFile.TYPE)
  @SecurityRequirement(name = "token", scopes = "rsvps:read")
  @Operation(
      summary = "Read a date for my calendar",
      description =
          "A date that the caller is going to, as iCalendar (RFC 5545) with a `UID` that stays and"
              + " a `SEQUENCE` that rises with every change. Scope `rsvps:read`.")
  @APIResponse(
      responseCode = "200",
      description = "The date; `ETag` is the same as long as nothing changed.",
      content =
          @Content(
              mediaType = CalendarFile.TYPE,
              schema = @Schema(type = SchemaType.STRING, description = "iCalendar, in UTF-8.")))
  @APIResponse(responseCode = "304", description = "As it was, after `If-None-Match`.")
  @APIResponse(
      responseCode = "404",
      description =
          "No occurrence that the caller may see (`occurrence.unknown`), no answer (`rsvp.none`),"
              + " or another one than going (`calendar.not-going`).")
  public Response entry(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Context Request request) {
    return CalendarFile.of(feeds.ofDate(viewer.get(), code), request);
  }
}
