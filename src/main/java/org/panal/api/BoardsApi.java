package org.panal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.panal.checkin.BoardForm;
import org.panal.checkin.BoardLink;
import org.panal.checkin.Boards;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.RoomBoard;
import org.panal.introduction.RoomBoards;
import org.panal.shared.Once;

/** The screen on the wall of a room. */
@Path("/api/v1/occurrences/{code}")
@Tag(name = "Doors")
@APIResponse(
    responseCode = "403",
    description = "Not allowed: `event.not-yours` or `scope.missing`.")
public class BoardsApi {
  private final Boards boards;
  private final RoomBoards rooms;
  private final CurrentViewer viewer;
  private final Once once;

  BoardsApi(Boards boards, RoomBoards rooms, CurrentViewer viewer, Once once) {
    this.boards = boards;
    this.rooms = rooms;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @Path("/board")
  @SecurityRequirement(name = "token", scopes = "door:read")
  @Operation(
      summary = "Read who is in the room",
      description =
          "What the screen on the wall shows: how many are here, those of them who agreed to be"
              + " named (first name and initial), introductions where both said yes and both are"
              + " here, and what people look for. For who keeps the door. Scope `door:read`.")
  @APIResponse(responseCode = "200", description = "The room now.")
  public RoomBoard room(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code) {
    return rooms.get(viewer.get(), code, viewer.language());
  }

  @POST
  @Path("/boards")
  @SecurityRequirement(name = "token", scopes = "door:write")
  @Operation(
      summary = "Make a link for a screen on the wall",
      description =
          "The link, `/board/` and the secret, shows the room to whoever has it, until 12 hours"
              + " after the end. It is listed and revoked with the tablets. For who runs the event."
              + " Scope `door:write`.")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              examples =
                  @ExampleObject(
                      name = "usual",
                      value =
                          """
          {"name": "Screen in the room"}
          """)))
  @APIResponse(
      responseCode = "201",
      description = "Made.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = BoardLink.class)))
  public RestResponse<BoardLink> open(
      @Parameter(description = "The code of the occurrence.", example = "7K3M9QWX")
          @PathParam("code")
          String code,
      @NotNull BoardForm form) {
    BoardLink made = once.run(() -> boards.open(viewer.get(), code, form));
    return RestResponse.status(RestResponse.Status.CREATED, made);
  }
}
