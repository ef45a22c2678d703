package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;
import org.panal.space.RoomForm;
import org.panal.space.RoomView;
import org.panal.space.Rooms;

/** The rooms of a space; reading the space reads them. */
@Path("/api/v1/spaces/{code}/rooms")
@Tag(name = "Spaces", description = "The coworking sites of this installation and their rooms.")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `role.admin-needed` or `scope.missing`.")
@APIResponse(
    responseCode = "404",
    description = "No such space (`space.unknown`) or room (`space.room-unknown`).")
public class RoomsApi {
  private final Rooms rooms;
  private final CurrentViewer viewer;
  private final Once once;

  @Parameter(description = "The code of the space.", example = "valdemiel")
  @PathParam("code")
  String code = "";

  RoomsApi(Rooms rooms, CurrentViewer viewer, Once once) {
    this.rooms = rooms;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
  @ResponseStatus(201)
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(summary = "Add a room", description = "For admins. Scope `spaces:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Main room", "capacity": 40}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "The new room.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RoomView.class)))
  @APIResponse(responseCode = "409", description = "A room has that name (`space.room-exists`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RoomView add(@BeanParam RepeatHeader repeat, @NotNull RoomForm form) {
    return once.run(
        repeat.call(viewer.get(), "POST /api/v1/spaces/" + code + "/rooms", form),
        RoomView.class,
        () -> rooms.add(viewer.get(), code, form));
  }

  @PUT
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(summary = "Change a room", description = "For admins. Scope `spaces:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Garden room", "capacity": 25}
          """)))
  @APIResponse(responseCode = "200", description = "The changed room.")
  @APIResponse(responseCode = "409", description = "A room has that name (`space.room-exists`).")
  @APIResponse(responseCode = "422", description = "Fields that cannot stand.")
  public RoomView change(
      @Parameter(description = "The room.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      @NotNull RoomForm form) {
    return once.run(() -> rooms.change(viewer.get(), code, id, form));
  }

  @DELETE
  @Path("/{id}")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Remove a room",
      description = "Only where nothing ever happened in it. For admins. Scope `spaces:write`.")
  @APIResponse(responseCode = "204", description = "Gone.")
  @APIResponse(responseCode = "409", description = "It is in use (`space.room-in-use`).")
  public void remove(
      @Parameter(description = "The room.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    once.run(() -> rooms.remove(viewer.get(), code, id));
  }

  @PUT
  @Path("/{id}/archival")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Archive a room",
      description =
          "Nothing new is held in it; what was, stays. Twice is the same as once. For admins."
              + " Scope `spaces:write`.")
  @APIResponse(responseCode = "200", description = "The room.")
  public RoomView archive(
      @Parameter(description = "The room.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return once.run(() -> rooms.archive(viewer.get(), code, id));
  }

  @DELETE
  @Path("/{id}/archival")
  @SecurityRequirement(name = "token", scopes = "spaces:write")
  @Operation(
      summary = "Use an archived room again",
      description = "Twice is the same as once. For admins. Scope `spaces:write`.")
  @APIResponse(responseCode = "200", description = "The room.")
  public RoomView reopen(
      @Parameter(description = "The room.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    return once.run(() -> rooms.reopen(viewer.get(), code, id));
  }
}
