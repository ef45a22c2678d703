package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
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
import org.panal.event.EventWithDates;
import org.panal.event.OccurrenceCard;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Recurrences;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Seats;
import org.panal.shared.Once;
import org.panal.shared.Slice;
import org.panal.turnout.Turnouts;

/** Occurrences: the dated happenings that answers hang on. */
@Path("/api/v1/occurrences")
@Tag(name = "Occurrences", description = "Dated happenings, which answers and rounds belong to.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.organiser-needed`, `event.not-yours` or `scope.missing`.")
public class OccurrencesApi {
  private static final String ROUTE = "/api/v1/occurrences/";

  private final Occurrences occurrences;
  private final Recurrences recurrences;
  private final Attendees attendees;
  private final Turnouts turnouts;
  private final CurrentViewer viewer;
  private final Once once;

  OccurrencesApi(
      Occurrences occurrences,
      Recurrences recurrences,
      Attendees attendees,
      Turnouts turnouts,
      CurrentViewer viewer,
      Once once) {
    this.occurrences = occurrences;
    this.recurrences = recurrences;
    this.attendees = attendees;
    this.turnouts = turnouts;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "List what is on",
      description =
          "Every date that the caller may find, in the order of time. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "A page of dates with how full they are.")
  @APIResponse(responseCode = "422", description = "A filter or the paging cannot be read.")
  public Page<OnDate> list(
      @BeanParam EventQuery query, @BeanParam PageQuery paged, @Context UriInfo uri) {
    Slice<OccurrenceCard> cards = occurrences.list(viewer.get(), query.filter(), paged.paging());
    Map<UUID, Seats> seats =
        attendees.seats(cards.items().stream().map(OccurrenceCard::id).toList());
    Map<UUID, Integer> came = turnouts.came(cards.items());
    return Page.of(
        cards.map(
            card ->
                OnDate.of(card, seats.getOrDefault(card.id(), Seats.NONE), came.get(card.id()))),
        uri);
  }

  @GET
  @Path("/{code}")
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Read an occurrence",
      description =
          "One date with its event and how full it is; the only way to an "
              + "unlisted event. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The occurrence; `ETag` is its version.")
  @APIResponse(
      responseCode = "404",
      description = "No occurrence that the caller may see (`occurrence.unknown`).")
  public RestResponse<OnDate> get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return tagged(occurrences.get(viewer.get(), code));
  }

  @GET
  @Path("/{code}/dates")
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Read the event of an occurrence with all its dates",
      description =
          "The dates of what repeats are made more than a year ahead. `number` and "
              + "`originalStart` stay with a date that is moved or cancelled. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The event and its dates, in the order of time.")
  @APIResponse(
      responseCode = "404",
      description = "No occurrence that the caller may see (`occurrence.unknown`).")
  public EventWithDates dates(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return recurrences.dates(viewer.get(), code);
  }

  @PUT
  @Path("/{code}")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Change time, place or capacity",
      description =
          "Where the event repeats, `reach` says whether this date alone changes, this and the "
              + "following, or all to come: then what is different from how this date was is "
              + "changed on each of them, but for what was set by hand on one alone "
              + "(`overridden`). Raising the capacity moves the line up at once; lowering it below "
              + "those going evicts nobody, and `overbooked` says so. Scope "
              + "`events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"start": "2026-11-26T18:30", "end": "2026-11-26T20:30", "place": "Courtyard",
           "joinLink": "", "capacity": 40, "cutOffMinutes": 120}
          """)))
  @APIResponse(responseCode = "200", description = "The changed occurrence.")
  @APIResponse(
      responseCode = "404",
      description = "No occurrence that the caller may see (`occurrence.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "The room is taken then (`event.room-taken`, on several dates "
              + "`event.room-taken-on`), or the date is "
              + "cancelled or over (`occurrence.cancelled`, `occurrence.over`).")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(
      responseCode = "422",
      description =
          "Fields that cannot stand, among them "
              + "`occurrence.time-does-not-exist` and "
              + "`occurrence.time-exists-twice`: say which `offset` is meant.")
  public RestResponse<OnDate> change(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam VersionHeader read,
      @BeanParam RepeatHeader repeat,
      @BeanParam ReachQuery far,
      @NotNull OccurrenceForm form) {
    Once.Call call = repeat.call(viewer.get(), "PUT " + ROUTE + code + far.reach(), form);
    return tagged(
        once.run(
            call,
            OccurrenceCard.class,
            () -> recurrences.change(viewer.get(), code, form, far.reach(), read.version())));
  }

  @POST
  @Path("/{code}/cancellation")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Cancel one date, or this and the following",
      description =
          "Calls a date off; with `reach`, the following too, so that no more are made, or the "
              + "whole event. Their pages stay and say so. Whoever was coming is told once. Scope "
              + "`events:write`.")
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
  @APIResponse(responseCode = "200", description = "The cancelled occurrence.")
  @APIResponse(
      responseCode = "404",
      description = "No occurrence that the caller may see (`occurrence.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "A draft (`event.not-published`), cancelled before or over "
              + "(`occurrence.cancelled`, `occurrence.over`).")
  @APIResponse(responseCode = "422", description = "The reason is too long.")
  public RestResponse<OnDate> cancel(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @BeanParam ReachQuery far,
      @NotNull Cancellation why) {
    String route = "POST " + ROUTE + code + "/cancellation" + far.reach();
    Once.Call call = repeat.call(viewer.get(), route, why);
    return tagged(
        once.run(
            call,
            OccurrenceCard.class,
            () -> recurrences.cancel(viewer.get(), code, why.reason(), far.reach())));
  }

  private RestResponse<OnDate> tagged(OccurrenceCard card) {
    Integer came = turnouts.came(List.of(card)).get(card.id());
    return ResponseBuilder.ok(OnDate.of(card, attendees.seats(card.id()), came))
        .tag(ETags.of(card.version()))
        .build();
  }
}
