package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Once;

/** What answers to an event may ask for and what they are asked. */
@Path("/api/v1/occurrences/{code}/terms")
@Tag(name = "RSVP")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
public class TermsApi {
  private final Terms terms;
  private final CurrentViewer viewer;
  private final Once once;

  TermsApi(Terms terms, CurrentViewer viewer, Once once) {
    this.terms = terms;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "events:read")
  @Operation(
      summary = "Read what an answer may ask for",
      description =
          "How many guests, which lanes and how full they are on this date, which questions, and "
              + "from when until when answers are taken. Scope `events:read`.")
  @APIResponse(responseCode = "200", description = "The terms; `ETag` is their version.")
  public RestResponse<TermsCard> get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return tagged(terms.get(viewer.get(), code));
  }

  @PUT
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Change what answers may ask for",
      description =
          "For all dates of the event. A lane or question with its `id` stays and is changed, one "
              + "without is new, one that is left out goes, with the answers to it. The first lane "
              + "is the usual one, for those who do not say. A lane that `lends` gives its free "
              + "seats to people whose lane is full. The line moves up at once. For who runs the "
              + "event. Scope `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"mostGuests": 1, "opensDays": 14, "closesHours": 2,
           "lanes": [{"name": "Mentee", "capacity": 20}, {"name": "Mentor", "capacity": 10,
             "lends": true}],
           "questions": [{"kind": "YES_NO", "text": "Do you need a hearing loop?"},
             {"kind": "CHOICE", "text": "What will you eat?", "choices": ["Meat", "No meat"],
              "required": true}]}
          """)))
  @APIResponse(responseCode = "200", description = "The changed terms.")
  @APIResponse(
      responseCode = "403",
      description = "Not allowed: `event.not-yours` or `scope.missing`.")
  @APIResponse(
      responseCode = "409",
      description = "Somebody still comes in a lane that is left out (`terms.lane-in-use`).")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  public RestResponse<TermsCard> change(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam VersionHeader read,
      @BeanParam RepeatHeader repeat,
      @NotNull TermsForm form) {
    return tagged(
        once.run(
            repeat.call(viewer.get(), "PUT /api/v1/occurrences/" + code + "/terms", form),
            TermsCard.class,
            () -> terms.change(viewer.get(), code, form, read.version())));
  }

  private static RestResponse<TermsCard> tagged(TermsCard card) {
    return ResponseBuilder.ok(card).tag(ETags.of(card.version())).build();
  }
}
