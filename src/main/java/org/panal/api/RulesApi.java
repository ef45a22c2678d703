package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
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
import org.panal.event.RuleChange;
import org.panal.event.RuleForm;
import org.panal.event.Rules;
import org.panal.shared.Once;

/** How an event repeats, from one of its dates on. */
@Path("/api/v1/occurrences/{code}/recurrence")
@Tag(name = "Occurrences")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No occurrence that the caller may see (`occurrence.unknown`).")
@APIResponse(
    responseCode = "409",
    description =
        "The room is taken then (`event.room-taken`, on several dates `event.room-taken-on`), or the"
            + " date is cancelled or over (`occurrence.cancelled`, `occurrence.over`,"
            + " `event.cancelled`).")
public class RulesApi {
  private static final String EVERY_OTHER_WEEK =
      """
      {"recurrence": {"rrule": "FREQ=WEEKLY;INTERVAL=2;COUNT=10", "except": []},
       "reason": "We meet every other week from now on."}
      """;

  private final Rules rules;
  private final CurrentViewer viewer;
  private final Once once;

  RulesApi(Rules rules, CurrentViewer viewer, Once once) {
    this.rules = rules;
    this.viewer = viewer;
    this.once = once;
  }

  /** What another rule would do. */
  @POST
  @Path("/preview")
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "See what another rule would do",
      description =
          "Which dates would stay, come and go, and where the room is taken. Nothing is kept. Scope"
              + " `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "usual", value = EVERY_OTHER_WEEK)))
  @APIResponse(responseCode = "200", description = "What would change.")
  public RuleChange preview(
      @Parameter(description = "The code of the date that it begins with.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull RuleForm form) {
    return once.run(() -> rules.preview(viewer.get(), code, form));
  }

  /** Another rule from a date on. */
  @PUT
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Repeat differently from a date on",
      description =
          "The old rule ends before the date, the new one begins with its day. Dates that both give"
              + " stay, with their answers and with what was set on them by hand; those that the new"
              + " one does not give are called off, and whoever was coming is told once. What was"
              + " cancelled before does not come back. `COUNT` counts from here. Scope"
              + " `events:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = @ExampleObject(name = "usual", value = EVERY_OTHER_WEEK)))
  @APIResponse(responseCode = "200", description = "What changed.")
  public RuleChange change(
      @Parameter(description = "The code of the date that it begins with.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @BeanParam RepeatHeader repeat,
      @NotNull RuleForm form) {
    return once.run(
        repeat.call(viewer.get(), "PUT /api/v1/occurrences/" + code + "/recurrence", form),
        RuleChange.class,
        () -> rules.change(viewer.get(), code, form));
  }
}
