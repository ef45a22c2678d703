package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
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
import org.panal.shared.Once;
import org.panal.space.SpaceForm;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** The sites of this installation. */
@Path("/api/v1/spaces")
@Tag(name = "Spaces", description = "The coworking sites of this installation and their rooms.")
public class SpacesApi {
  private static final String ROUTE = "/api/v1/spaces/";

  private final Spaces spaces;
  private final CurrentViewer viewer;
  private final Once once;

  SpacesApi(Spaces spaces, CurrentViewer viewer, Once once) {
    this.spaces = spaces;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @SecurityRequirement(name = "token")
  @Operation(summary = "List spaces", description = "All spaces with their rooms. Open to all.")
  @APIResponse(responseCode = "200", description = "A page of spaces, the oldest first.")
  @APIResponse(responseCode = "422", description = "The paging cannot stand.")
  public Page<SpaceView> list(@BeanParam PageQuery paged, @Context UriInfo uri) {
    return Page.of(spaces.list(paged.paging()), uri);
  }

  @GET
  @Path("/{code}")
  @SecurityRequirement(name = "token")
  @Operation(summary = "Read a space", description = "A space with its rooms. Open to all.")
  @APIResponse(responseCode = "200", description = "The space; `ETag` is its version.")
  @APIResponse(responseCode = "404", description = "No such space (`space.unknown`).")
  public RestResponse<SpaceView> get(
      @Parameter(description = "The code of the space.", example = "valdemiel") @PathParam("code")
          String code) {
    return tagged(spaces.get(code));
  }

  @POST
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Add a space",
      description = "Its code is made of its name. For admins. Scope `spaces:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Coworking Valdemiel", "zone": "Europe/Madrid", "address": "Calle Mayor 12"}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Added; the address is in `Location`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SpaceView.class)))
  @APIResponse(
      responseCode = "403",
      description = "Not allowed: `role.admin-needed` or `scope.missing`.")
  @APIResponse(responseCode = "409", description = "A space has that name (`space.exists`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<SpaceView> add(@BeanParam RepeatHeader repeat, @NotNull SpaceForm form) {
    SpaceView space =
        once.run(
            repeat.call(viewer.get(), "POST " + ROUTE, form),
            SpaceView.class,
            () -> spaces.add(viewer.get(), form));
    return ResponseBuilder.create(RestResponse.Status.CREATED, space)
        .location(UriBuilder.fromPath(ROUTE).path("{code}").build(space.code()))
        .tag(ETags.of(space.version()))
        .build();
  }

  @PUT
  @Path("/{code}")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Change a space",
      description = "Name, time zone and address. For admins. Scope `spaces:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Coworking Valdemiel", "zone": "Europe/Madrid", "address": "Plaza Nueva 3"}
          """)))
  @APIResponse(responseCode = "200", description = "The changed space.")
  @APIResponse(
      responseCode = "403",
      description = "Not allowed: `role.admin-needed` or `scope.missing`.")
  @APIResponse(responseCode = "404", description = "No such space (`space.unknown`).")
  @APIResponse(responseCode = "412", description = "Changed since it was read (`stale`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RestResponse<SpaceView> change(
      @Parameter(description = "The code of the space.", example = "valdemiel") @PathParam("code")
          String code,
      @BeanParam VersionHeader read,
      @NotNull SpaceForm form) {
    return tagged(once.run(() -> spaces.change(viewer.get(), code, form, read.version())));
  }

  private static RestResponse<SpaceView> tagged(SpaceView space) {
    return ResponseBuilder.ok(space).tag(ETags.of(space.version())).build();
  }
}
