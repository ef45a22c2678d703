package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.ETags;
import org.panal.edge.Page;
import org.panal.event.EventForm;
import org.panal.event.EventWithDates;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.shared.Once;

/** Events: what is on, as its organisers write it. */
@Path("/api/v1/events")
@Tag(name = "Events", description = "What is on, as its organisers write it.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.organiser-needed`, `event.not-yours` or `scope.missing`.")
public class EventsApi {
  private static final String ROUTE = "/api/v1/events/";

  private final Events events;
  private final CurrentViewer viewer;
  private final Once once;

  EventsApi(Events events, CurrentViewer viewer, Once once) {
    this.events = events;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "List events",
      description =
          "Every event that the caller may find, each once, the next date "
              + "first. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "A page of events.")
  @APIResponse(responseCode = "422", description = "A filter or the paging cannot be read.")
  public Page<EventWithDates> list(
      @BeanParam EventQuery query, @BeanParam PageQuery paged, @Context UriInfo uri) {
    return Page.of(events.list(viewer.get(), query.filter(), paged.paging()), uri);
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Create an event",
      description =
          "Creates an event with its one date, or with a `recurrence` and its dates as far as the "
              + "horizon, as a draft or published. For organisers. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"space": "valdemiel", "publish": true,
           "event": {"title": "Copy & Code", "text": "Bring a page.", "language": "EN",
             "format": "WORKSHOP", "gathering": "IN_PERSON", "visibility": "PUBLIC",
             "topics": ["writing", "code"]},
           "occurrence": {"start": "2026-11-26T18:30", "end": "2026-11-26T20:30",
             "place": "Main room", "capacity": 30},
           "recurrence": {"rrule": "FREQ=MONTHLY;BYDAY=4TH;COUNT=12", "except": ["2026-12-24"]}}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Created; the address is in `Location`.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EventWithDates.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The room is taken then (`event.room-taken`, on several dates `event.room-taken-on`).")
  @APIResponse(
      responseCode = "422",
      description =
          "Fields that cannot stand, among them "
              + "`occurrence.time-does-not-exist` and "
              + "`occurrence.time-exists-twice`, once for each date where the clock changes: say "
              + "which `offset` is meant. A rule of repetition can be `recurrence.unreadable`, "
              + "`recurrence.unsupported`, `recurrence.out-of-range` or "
              + "`recurrence.starts-elsewhere`.")
  public RestResponse<EventWithDates> create(
      @BeanParam RepeatHeader repeat, @NotNull NewEvent wanted) {
    EventWithDates created =
        once.run(
            repeat.call(viewer.get(), "POST " + ROUTE, wanted),
            EventWithDates.class,
            () -> events.create(viewer.get(), wanted));
    return ResponseBuilder.create(RestResponse.Status.CREATED, created)
        .location(UriBuilder.fromPath(ROUTE).path("{id}").build(created.event().id()))
        .tag(ETags.of(created.event().version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Read an event",
      description = "An event and all its dates. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The event; `ETag` is its version.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  public RestResponse<EventWithDates> get(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return tagged(events.get(viewer.get(), id));
  }

  @PUT
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Change an event",
      description =
          "Replaces what the event says of itself; its dates are occurrences. "
              + "Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"title": "Copy & Code", "text": "Bring a page.", "language": "EN",
           "format": "WORKSHOP", "gathering": "IN_PERSON", "visibility": "MEMBERS",
           "topics": ["writing", "code"], "introductionsPerPerson": 3,
           "publishesRoundsItself": true}
          """)))
  @APIResponse(responseCode = "200", description = "The changed event.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  @APIResponse(responseCode = "409", description = "The event is cancelled (`event.cancelled`).")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<EventWithDates> change(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @BeanParam VersionHeader read,
      @BeanParam RepeatHeader repeat,
      @NotNull EventForm form) {
    Once.Call call = repeat.call(viewer.get(), "PUT " + ROUTE + id, form);
    return tagged(
        once.run(
            call,
            EventWithDates.class,
            () -> events.change(viewer.get(), id, form, read.version())));
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Throw a draft away",
      description = "Only drafts; what was published is cancelled instead. Scope `events:write`.")
  @APIResponse(responseCode = "204", description = "Gone.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  @APIResponse(
      responseCode = "409",
      description = "Already published (`event.published`) or cancelled.")
  public void discard(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    once.run(() -> events.discard(viewer.get(), id));
  }

  @PUT
  @Path("/{id}/publication")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Publish a draft",
      description =
          "From now on it can be found and answered. Twice is the same as "
              + "once. Scope `events:write`.")
  @APIResponse(responseCode = "200", description = "The published event.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  @APIResponse(responseCode = "409", description = "The event is cancelled (`event.cancelled`).")
  public RestResponse<EventWithDates> publish(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @BeanParam RepeatHeader repeat) {
    Once.Call call = repeat.call(viewer.get(), "PUT " + ROUTE + id + "/publication", null);
    return tagged(once.run(call, EventWithDates.class, () -> events.publish(viewer.get(), id)));
  }

  @POST
  @Path("/{id}/cancellation")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Cancel an event",
      description =
          "Calls off every date still to come. The page stays and says so. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"reason": "The heating is broken. We meet again in December."}
          """)))
  @APIResponse(responseCode = "200", description = "The cancelled event.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  @APIResponse(
      responseCode = "409",
      description = "A draft (`event.not-published`), or cancelled before (`event.cancelled`).")
  @APIResponse(responseCode = "422", description = "The reason is too long.")
  public RestResponse<EventWithDates> cancel(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @BeanParam RepeatHeader repeat,
      @NotNull Cancellation why) {
    Once.Call call = repeat.call(viewer.get(), "POST " + ROUTE + id + "/cancellation", why);
    return tagged(
        once.run(call, EventWithDates.class, () -> events.cancel(viewer.get(), id, why.reason())));
  }

  @GET
  @Path("/{id}/duplicate")
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Get a form like this event",
      description =
          "A filled-in form with no dates, ready to be sent as a new event, which through its "
              + "`like` gets the agenda, the roles and the questions too. "
              + "Nothing is kept. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The form.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  public NewEvent duplicate(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return events.duplicate(viewer.get(), id);
  }

  private static RestResponse<EventWithDates> tagged(EventWithDates event) {
    return ResponseBuilder.ok(event).tag(ETags.of(event.event().version())).build();
  }
}
