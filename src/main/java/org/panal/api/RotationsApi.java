package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.panal.edge.CurrentViewer;
import org.panal.edge.Page;
import org.panal.introduction.RotationForm;
import org.panal.introduction.RotationSummary;
import org.panal.introduction.RotationView;
import org.panal.introduction.Rotations;
import org.panal.shared.Once;
import org.panal.shared.Paging;

/** Talks two by two and tables at an occurrence, for who runs its event. */
@Path("/api/v1/occurrences/{code}/rotations")
@Tag(
    name = "Rotations",
    description = "Timed talks two by two, or tables, over several turns, for who runs the event.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description =
        "No occurrence that the caller may see (`occurrence.unknown`), or no such rotation"
            + " (`rotation.unknown`).")
public class RotationsApi {
  private static final String ROUTE = "/api/v1/occurrences/{code}/rotations";

  private final Rotations rotations;
  private final CurrentViewer viewer;
  private final Once once;

  RotationsApi(Rotations rotations, CurrentViewer viewer, Once once) {
    this.rotations = rotations;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Draw a rotation",
      description =
          "Draws talks two by two or tables among those who are going and want introductions, as a"
              + " draft that takes the place of the draft of its kind before. Whoever must not meet"
              + " never sits together. No two talk twice; at tables `repeats` tells how often two"
              + " sit together again because the search found no way around it. In talks nobody"
              + " sits out a second time before everybody who can has sat out once. `points` lie"
              + " at most `bound` − `points` below the best; that they are the best is said only"
              + " where `proven` is true. At most 20 turns, and 3,000 people times turns. Scope"
              + " `introductions:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples = {
                @ExampleObject(
                    name = "speed rounds",
                    value = "{\"kind\": \"SPEED_ROUNDS\", \"turns\": 5, \"minutes\": 8}"),
                @ExampleObject(
                    name = "tables",
                    value =
                        "{\"kind\": \"TABLES\", \"turns\": 3, \"minutes\": 25, \"seats\": 5,"
                            + " \"seed\": 7}")
              }))
  @APIResponse(
      responseCode = "201",
      description = "Drawn; the address is in `Location`.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RotationSummary.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Cancelled (`round.cancelled`) or over (`round.over`); nobody to sit with"
              + " (`rotation.too-few`) or too many (`rotation.too-large`).")
  @APIResponse(
      responseCode = "422",
      description =
          "A number is out of its range, or the turns do not fit between start and end"
              + " (`rotation.outside`, `rotation.too-long`).")
  @APIResponse(
      responseCode = "503",
      description = "Two others are being matched; try again (`request.busy`).",
      headers =
          @Header(
              name = "Retry-After",
              description = "Seconds to wait.",
              schema = @Schema(type = SchemaType.INTEGER)))
  public RestResponse<RotationSummary> draw(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key,
      @NotNull RotationForm form) {
    RotationSummary drawn = rotations.draw(call("draw", code, key, form), code, form);
    return ResponseBuilder.create(RestResponse.Status.CREATED, drawn)
        .location(UriBuilder.fromPath(ROUTE).path("{n}").build(drawn.occurrence(), drawn.number()))
        .build();
  }

  @GET
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "List rotations",
      description =
          "All rotations of the occurrence, the latest first, drafts and replaced drafts included."
              + " Scope `introductions:read`.")
  @APIResponse(responseCode = "200", description = "A page of rotations.")
  @APIResponse(responseCode = "422", description = "The paging cannot be read.")
  public Page<RotationSummary> list(
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
    return Page.of(rotations.list(viewer.get(), code, new Paging(page, size)), uri);
  }

  @GET
  @Path("/{number}")
  @SecurityRequirement(name = "token", scopes = "introductions:read")
  @Operation(
      summary = "Read a rotation",
      description =
          "Every turn with its tables, who sits there, and who sits out. Scope"
              + " `introductions:read`.")
  @APIResponse(responseCode = "200", description = "The rotation.")
  public RotationView get(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Which rotation of the occurrence.", example = "1")
          @PathParam("number")
          int number) {
    return rotations.get(viewer.get(), code, number, viewer.language());
  }

  @POST
  @Path("/{number}/publication")
  @SecurityRequirement(name = "token", scopes = "introductions:write")
  @Operation(
      summary = "Publish a rotation",
      description =
          "Shows everybody their seats, once and for all. Nothing of a published rotation changes"
              + " any more. Scope `introductions:write`.")
  @APIResponse(responseCode = "200", description = "The published rotation.")
  @APIResponse(
      responseCode = "409",
      description =
          "Published before (`rotation.published`), replaced by another draft"
              + " (`rotation.replaced`), cancelled or over (`round.cancelled`, `round.over`); or"
              + " people or their wishes changed, so that it has to be drawn again"
              + " (`rotation.outdated`).")
  public RotationSummary publish(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @Parameter(description = "Which rotation of the occurrence.", example = "1")
          @PathParam("number")
          int number,
      @Parameter(description = "Makes the request safe to repeat.", example = "7f1c2b0e")
          @HeaderParam("Idempotency-Key")
          @Nullable String key) {
    return once.run(
        call("publish rotation " + number, code, key, null),
        RotationSummary.class,
        () -> rotations.publish(viewer.get(), code, number));
  }

  private Once.Call call(String verb, String code, @Nullable String key, @Nullable Object request) {
    return new Once.Call(viewer.get(), verb + " /occurrences/" + code + "/rotations", key, request);
  }
}
