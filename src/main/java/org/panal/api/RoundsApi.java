package org.panal.api;

import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
import org.panal.edge.Attached;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.introduction.RoundProof;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.RoundView;
import org.panal.introduction.Rounds;
import org.panal.shared.Once;
import org.panal.shared.Paging;

/** Runs of the matcher for an occurrence, for who runs its event. */
@Path("/api/v1/occurrences/{code}/rounds")
@Tag(name = "Rounds", description = "Who should meet whom at an occurrence, for who runs it.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), or no such round"
            + " (`round.unknown`).")
public class RoundsApi {
  private static final String ROUTE = "/api/v1/occurrences/{code}/rounds";

  private final Rounds rounds;
  private final CurrentViewer viewer;
  private final Once once;

  RoundsApi(Rounds rounds, CurrentViewer viewer, Once once) {
    this.rounds = rounds;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Draw a round",
      description =
          "Draws introductions among those who are going and want them, as a draft that takes the"
              + " place of the draft before. The same people and the same seed give the same"
              + " introductions. Nobody but who runs the event sees a draft. After a publication"
              + " a further round only adds: nobody's introduction changes. Where"
              + " `report.proven` is true the proof was checked before the round was kept; where it"
              + " is false there is none to check, and `bound` says what could be missing. Scope"
              + " `introductions:write`.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "with a seed", value = "{\"seed\": 7}")))
  @APIResponse(
      responseCode = "201",
      description = "Drawn; the address is in `Location`.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RoundSummary.class)))
  @APIResponse(
      responseCode = "409",
      description = "Cancelled (`round.cancelled`) or over (`round.over`).")
  @APIResponse(responseCode = "422", description = "The seed cannot stand.")
  @APIResponse(
      responseCode = "500",
      description =
          "The check of the proof failed, so nothing was kept but what it was drawn from, for"
              + " whoever mends it (`round.proof-broken`).")
  @APIResponse(
      responseCode = "503",
      description = "Two others are being matched; try again (`request.busy`).",
      headers =
          @Header(
              name = "Retry-After",
              description = "Seconds to wait.",
              schema = @Schema(type = SchemaType.INTEGER)))
  public RestResponse<RoundSummary> draw(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @Valid @Nullable DrawForm form) {
    Once.Call call = call("draw", code, key, form);
    RoundSummary drawn = rounds.draw(call, code, form == null ? null : form.seed());
    return ResponseBuilder.create(RestResponse.Status.CREATED, drawn)
        .location(UriBuilder.fromPath(ROUTE).path("{n}").build(drawn.occurrence(), drawn.number()))
        .build();
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "List rounds",
      description =
          "All rounds of the occurrence, the latest first, drafts and replaced drafts included."
              + " Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "A page of rounds.")
  @APIResponse(responseCode = "422", description = "The paging cannot be read.")
  public Page<RoundSummary> list(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Which page, counted from 0.", example = "0")
          @DefaultValue("0")
          @QueryParam("page")
          int page,
      @Parameter(description = "Rows a page, 1 to 100.", example = "20")
          @DefaultValue("20")
          @QueryParam("size")
          int size,
      @Context UriInfo uri) {
    return Page.of(rounds.list(viewer.get(), code, new Paging(page, size)), uri);
  }

  @GET
  @Path("/{number}")
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "Read a round",
      description =
          "The report, every introduction with its reasons as sentences in the caller's language,"
              + " and who was left out with why and what would help. Answers of the two are"
              + " theirs and not here. Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "The round.")
  public RoundView get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Which round of the occurrence.", example = "1") @PathParam("number")
          int number) {
    return rounds.get(viewer.get(), code, number, viewer.language());
  }

  @GET
  @Path("/{number}/certificate")
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "Download the proof of a round",
      description =
          "All that it takes to check that no other round is better, on a machine of your own: the"
              + " people as the engine saw them, by their ids and without names or addresses, the"
              + " weights, the introductions and the certificate. The documentation says how to"
              + " check it. Pairs that must not be introduced are in `apart` only where the answer"
              + " shows them anyhow, and never with the reason. Scope `introductions:read`.")
  @APIResponse(
      responseCode = "200",
      description = "The proof, as a file.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      description =
                          "`occurrence`, `round`, `seed`, `introductionsPerPerson`, `weights`,"
                              + " `people`, `skills`, `complementaryFields`,"
                              + " `complementarySkills`, `apart`, `locked`, `introductions` (`a`,"
                              + " `b`, `points`), `levels`, `value`, and `certificate` as in"
                              + " `MatchedCertificate`.")))
  @APIResponse(
      responseCode = "404",
      description =
          "No such round (`round.unknown`), or it is from before proofs were kept"
              + " (`round.without-proof`).")
  public RestResponse<RoundProof> proof(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Which round of the occurrence.", example = "1") @PathParam("number")
          int number) {
    RoundProof proof = rounds.proof(viewer.get(), code, number);
    return ResponseBuilder.ok(proof, MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attached.round(proof.occurrence(), number))
        .build();
  }

  @POST
  @Path("/{number}/publication")
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Publish a round",
      description =
          "Shows its people their introductions, once and for all, and tells them by mail. Nothing"
              + " of a published round changes any more. Scope `introductions:write`.")
  @APIResponse(responseCode = "200", description = "The published round.")
  @APIResponse(
      responseCode = "409",
      description =
          "Published before (`round.published`), replaced by another draft (`round.replaced`),"
              + " cancelled or over (`round.cancelled`, `round.over`); or people or their wishes"
              + " changed, so that it has to be drawn again (`round.outdated`).")
  public RoundSummary publish(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Which round of the occurrence.", example = "1") @PathParam("number")
          int number,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key) {
    return once.run(
        call("publish " + number, code, key, null),
        RoundSummary.class,
        () -> rounds.publish(viewer.get(), code, number));
  }

  private Once.Call call(String verb, String code, @Nullable String key, @Nullable Object request) {
    return new Once.Call(viewer.get(), verb + " /occurrences/" + code + "/rounds", key, request);
  }
}
