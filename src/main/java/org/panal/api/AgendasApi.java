package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.ETags;
import org.panal.event.Agenda;
import org.panal.event.AgendaForm;
import org.panal.event.Agendas;
import org.panal.shared.Once;

/** What happens when at a date. */
@Path("/api/v1/occurrences/{code}/agenda")
@Tag(name = "Occurrences")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class AgendasApi {
  private final Agendas agendas;
  private final CurrentViewer viewer;
  private final Once once;

  AgendasApi(Agendas agendas, CurrentViewer viewer, Once once) {
    this.agendas = agendas;
    this.viewer = viewer;
    this.once = once;
  }

  /** The agenda of a date. */
  @GET
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Read the agenda of a date",
      description =
          "What begins before the date is over, in the order of time, by the clock of the space."
              + " Only members are told which speakers are members. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The agenda; `ETag` is its version.")
  public RestResponse<Agenda> get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return tagged(agendas.get(viewer.get(), code));
  }

  /** Another agenda for every date of the event. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Write the agenda of an event",
      description =
          "For every date of the event, in place of what there was: 60 parts at most, counted in"
              + " minutes from the start. No part is later than the shortest date still to come, and"
              + " no room or speaker is at two things at once. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"parts": [
            {"after": 0, "minutes": 15, "title": "Doors and coffee"},
            {"after": 15, "minutes": 30, "title": "A home page in twenty minutes",
             "track": "Courtyard", "speakers": [{"name": "Ana Ribera"}]}]}
          """)))
  @APIResponse(responseCode = "200", description = "The agenda of this date.")
  @APIResponse(
      responseCode = "403",
      description = "Not allowed: `event.not-yours` or `scope.missing`.")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(
      responseCode = "422",
      description =
          "Parts that cannot stand: `agenda.starts-too-late`, `agenda.ends-too-late`,"
              + " `agenda.track-twice`, `agenda.all-twice`, `agenda.speaker-twice`.")
  public RestResponse<Agenda> replace(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @BeanParam VersionHeader read,
      @NotNull AgendaForm form) {
    return tagged(
        once.run(
            repeat.call(viewer.get(), "PUT /api/v1/occurrences/" + code + "/agenda", form),
            Agenda.class,
            () -> agendas.replace(viewer.get(), code, form, read.version())));
  }

  /** The caller presents nothing any more. */
  @DELETE
  @Path("/speakers/me")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Take my name off an agenda",
      description =
          "Off every part that the caller presents, at every date of the event. Twice is the same"
              + " as once. Scope `events:write`.")
  @APIResponse(responseCode = "200", description = "The agenda without it.")
  public RestResponse<Agenda> unspeak(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return tagged(once.run(() -> agendas.unspeak(viewer.get(), code)));
  }

  private static RestResponse<Agenda> tagged(Agenda agenda) {
    return ResponseBuilder.ok(agenda).tag(ETags.of(agenda.version())).build();
  }
}
