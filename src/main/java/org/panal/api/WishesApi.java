package org.panal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriBuilder;
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
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.WishForm;
import org.panal.introduction.Wishes;
import org.panal.shared.Once;

/** Two people whom who runs the event wants together or apart; a draft lists its wishes itself. */
@Path("/api/v1/occurrences/{code}/rounds/{number}/wishes")
@Tag(name = "Rounds")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), no such round"
            + " (`round.unknown`) or wish (`round.wish-unknown`).")
@APIResponse(
    responseCode = "409",
    description =
        "The round is no draft any more (`round.published`, `round.replaced`), cancelled or over"
            + " (`round.cancelled`, `round.over`); the two cannot be brought together, whatever"
            + " the reason (`round.wish-impossible`), or that was tried too often"
            + " (`round.too-many-tries`).")
public class WishesApi {
  static final String EXAMPLE =
      """
      {
        "kind": "TOGETHER",
        "one": "0197a3c0-0000-7000-8000-000000000001",
        "other": "0197a3c0-0000-7000-8000-000000000002"
      }
      """;

  private static final String ROUNDS = "/api/v1/occurrences/{code}/rounds";

  private final Wishes wishes;
  private final CurrentViewer viewer;

  WishesApi(Wishes wishes, CurrentViewer viewer) {
    this.wishes = wishes;
    this.viewer = viewer;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Bring two together, or keep them apart",
      description =
          "Draws the draft anew with the wish and the same seed, so that nothing changes but by the"
              + " wish. Wishes hold for every further draft until they are undone, and go out with"
              + " the round. Nothing breaks what people rule out or how many introductions they"
              + " want. At most 40 tries an occurrence for pairs that the draft does not have, and"
              + " 5 that are refused. Scope `introductions:write`.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "together", value = EXAMPLE)))
  @APIResponse(
      responseCode = "201",
      description = "The new draft; its address is in `Location`.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RoundSummary.class)))
  @APIResponse(responseCode = "422", description = "Fields that cannot stand (`invalid`).")
  public RestResponse<RoundSummary> make(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The draft that the wish is about.", example = "1")
          @PathParam("number")
          int number,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Valid @NotNull WishForm form) {
    Once.Call call = call("wish", code, number, key, form);
    RoundSummary drawn = wishes.make(call, code, number, form);
    return ResponseBuilder.create(RestResponse.Status.CREATED, drawn)
        .location(UriBuilder.fromPath(ROUNDS).path("{n}").build(drawn.occurrence(), drawn.number()))
        .build();
  }

  @DELETE
  @Path("/{wish}")
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Undo a wish",
      description =
          "Draws the draft anew without the wish, with the same seed. Scope"
              + " `introductions:write`.")
  @APIResponse(responseCode = "200", description = "The new draft.")
  public RoundSummary undo(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "The draft that has the wish.", example = "2") @PathParam("number")
          int number,
      @Parameter(
              description = "The wish, as the round lists it.",
              example = "0197a3c0-0000-7000-8000-000000000003")
          @PathParam("wish")
          UUID wish,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key) {
    return wishes.undo(call("undo " + wish, code, number, key, null), code, number, wish);
  }

  private Once.Call call(
      String verb, String code, int number, @Nullable String key, @Nullable Object request) {
    String route = verb + " /occurrences/" + code + "/rounds/" + number + "/wishes";
    return new Once.Call(viewer.get(), route, key, request);
  }
}
