package org.panal.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.event.CoverView;
import org.panal.event.EventCovers;
import org.panal.shared.Once;
import org.panal.upload.Cut;
import org.panal.upload.Darkroom;
import org.panal.upload.Developed;

/** The cover of an event, where those who run it have a picture of their own. */
@Path("/api/v1/events/{id}/cover")
@Tag(name = "Events")
public class EventCoversApi {
  private final EventCovers covers;
  private final Darkroom darkroom;
  private final CurrentViewer viewer;
  private final Once once;

  EventCoversApi(EventCovers covers, Darkroom darkroom, CurrentViewer viewer, Once once) {
    this.covers = covers;
    this.darkroom = darkroom;
    this.viewer = viewer;
    this.once = once;
  }

  @PUT
  @Consumes({"image/*", "application/octet-stream"})
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Set the cover of an event",
      description =
          "A JPEG or PNG of at most 6 MB and 25 megapixels, as the body. The middle of it is drawn"
              + " anew, upright, 1600 pixels wide and 800 high; of the file itself nothing is kept."
              + " Whoever sees the event sees it, and so do chats where somebody shares its page."
              + " Scope `events:write`.")
  @RequestBody(
      content = {
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "200", description = "Where it stands.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  @APIResponse(responseCode = "409", description = "The event is cancelled (`event.cancelled`).")
  @APIResponse(responseCode = "413", description = "More than 6 MB (`picture.too-large`).")
  @APIResponse(
      responseCode = "422",
      description =
          "No picture that can be used: `picture.none`, `picture.kind`, `picture.damaged`,"
              + " `picture.pixels`, `picture.small` or `picture.print-colours`.")
  public CoverView put(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id,
      byte[] picture) {
    covers.mustBeChangeable(viewer.get(), id);
    Developed cover = darkroom.develop(picture, Cut.COVER);
    return once.run(() -> covers.put(viewer.get(), id, cover));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "events:write")
  @Operation(
      summary = "Remove the cover of an event",
      description = "It is drawn again. Twice is the same as once. Scope `events:write`.")
  @APIResponse(responseCode = "204", description = "Gone.")
  @APIResponse(
      responseCode = "404",
      description = "No event that the caller may see (`event.unknown`).")
  public void remove(
      @Parameter(description = "The event.", example = "0190f3a0-7c1e-7d4f-9b1a-3f2c5d6e7f80")
          @PathParam("id")
          UUID id) {
    once.run(() -> covers.remove(viewer.get(), id));
  }
}
