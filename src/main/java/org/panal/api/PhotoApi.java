package org.panal.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.panal.edge.CurrentViewer;
import org.panal.member.PhotoView;
import org.panal.member.Photos;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.upload.Cut;
import org.panal.upload.Darkroom;
import org.panal.upload.Developed;

/** The caller's own photo. */
@Path("/api/v1/me/photo")
@Tag(name = "Me")
public class PhotoApi {
  private final Photos photos;
  private final Darkroom darkroom;
  private final CurrentViewer viewer;
  private final Once once;

  PhotoApi(Photos photos, Darkroom darkroom, CurrentViewer viewer, Once once) {
    this.photos = photos;
    this.darkroom = darkroom;
    this.viewer = viewer;
    this.once = once;
  }

  @GET
  @Produces("image/jpeg")
  @SecurityRequirement(name = "token", scopes = "profile:read")
  @Operation(
      summary = "Read my photo",
      description = "512 pixels wide and high. Scope `profile:read`.")
  @APIResponse(
      responseCode = "200",
      description = "The photo.",
      content =
          @Content(
              mediaType = "image/jpeg",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "The caller has none (`picture.not-there`).")
  public byte[] read() {
    return photos.own(viewer.get()).orElseThrow(() -> new NotFound("picture.not-there"));
  }

  @PUT
  @Consumes({"image/*", "application/octet-stream"})
  @Produces("application/json")
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Set my photo",
      description =
          "A JPEG or PNG of at most 6 MB and 25 megapixels, as the body. A square is cut from its"
              + " middle and drawn anew, upright, 512 pixels wide and high; of the file itself, with"
              + " its place and camera, nothing is kept. Who sees it is said like of any part of"
              + " the profile. Scope `profile:write`.")
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
  @APIResponse(responseCode = "413", description = "More than 6 MB (`picture.too-large`).")
  @APIResponse(
      responseCode = "422",
      description =
          "No picture that can be used: `picture.none`, `picture.kind`, `picture.damaged`,"
              + " `picture.pixels`, `picture.small` or `picture.print-colours`.")
  public PhotoView put(byte[] picture) {
    viewer.memberId();
    Developed face = darkroom.develop(picture, Cut.FACE);
    return once.run(() -> photos.put(viewer.get(), face));
  }

  @DELETE
  @SecurityRequirement(name = "token", scopes = "profile:write")
  @Operation(
      summary = "Remove my photo",
      description = "Twice is the same as once. Scope `profile:write`.")
  @APIResponse(responseCode = "204", description = "Gone.")
  public void remove() {
    once.run(() -> photos.remove(viewer.get()));
  }
}
