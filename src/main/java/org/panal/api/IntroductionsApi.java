package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.shared.Once;

/** One introduction of the caller's, and what they say of it. */
@Path("/api/v1/introductions/{id}")
@Tag(name = "Introductions", description = "Whom the caller should meet, why, and what they say.")
public class IntroductionsApi {
  private final Introductions introductions;
  private final CurrentViewer viewer;
  private final Once once;

  IntroductionsApi(Introductions introductions, CurrentViewer viewer, Once once) {
    this.introductions = introductions;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "Read an introduction",
      description = "One of the caller's own. Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "The introduction.")
  @APIResponse(
      responseCode = "404",
      description = "No introduction of the caller's (`introduction.unknown`).")
  public IntroductionCard get(
      @Parameter(
              description = "The introduction.",
              example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return introductions.get(viewer.get(), id, viewer.language());
  }

  @PUT
  @Path("/answer")
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Answer an introduction",
      description =
          "The caller's own side. Before the start: `LOOKING_FORWARD`, `SWAP` (somebody else this"
              + " time) or `NOT_THIS_PERSON` (never, in private). After the start: `MET`, with"
              + " whether it was useful and a line for oneself that nobody else reads (280"
              + " characters), or `MISSED`. A no stands, and the other never learns of"
              + " it. Saying the same twice is the same as once. Scope `introductions:write`.")
  @RequestBody(
      content =
          @Content(
              examples = {
                @ExampleObject(name = "before", value = "{\"answer\": \"LOOKING_FORWARD\"}"),
                @ExampleObject(
                    name = "after",
                    value =
                        "{\"answer\": \"MET\", \"useful\": true, \"note\": \"Send her the shop's address\"}")
              }))
  @APIResponse(responseCode = "200", description = "The introduction as it stands now.")
  @APIResponse(
      responseCode = "404",
      description = "No introduction of the caller's (`introduction.unknown`).")
  @APIResponse(
      responseCode = "409",
      description =
          "Too early (`introduction.not-yet`) or too late (`introduction.started`); a no stands"
              + " (`introduction.answered-no`), and so does a yes of both"
              + " (`introduction.both-said-yes`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public IntroductionCard answer(
      @Parameter(
              description = "The introduction.",
              example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @NotNull @Valid AnswerForm form) {
    return once.run(
        new Once.Call(viewer.get(), "PUT /introductions/" + id + "/answer", key, form),
        IntroductionCard.class,
        () -> introductions.answer(viewer.get(), id, form, viewer.language()));
  }

  @DELETE
  @Path("/answer")
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Take back that you met",
      description =
          "Takes back `MET` or `MISSED`, with the line about it; an earlier yes stands. Doing so"
              + " twice is the same as once. Scope `introductions:write`.")
  @APIResponse(responseCode = "200", description = "The introduction as it stands now.")
  @APIResponse(
      responseCode = "404",
      description = "No introduction of the caller's (`introduction.unknown`).")
  @APIResponse(responseCode = "409", description = "A no stands (`introduction.answered-no`).")
  public IntroductionCard takeBack(
      @Parameter(
              description = "The introduction.",
              example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return once.run(() -> introductions.takeBack(viewer.get(), id, viewer.language()));
  }
}
