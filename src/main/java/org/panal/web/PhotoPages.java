package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.edge.UploadedPicture;
import org.panal.member.Photos;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.upload.Cut;
import org.panal.upload.Darkroom;
import org.panal.upload.Developed;

/** A member's own photo: to look at, to replace, to take away. */
@Path("/profile/photo")
@Produces(MediaType.TEXT_HTML)
public class PhotoPages {
  private static final String HERE = "/profile/photo";

  private final Photos photos;
  private final Darkroom darkroom;
  private final CurrentViewer viewer;
  private final Once once;

  PhotoPages(Photos photos, Darkroom darkroom, CurrentViewer viewer, Once once) {
    this.photos = photos;
    this.darkroom = darkroom;
    this.viewer = viewer;
    this.once = once;
  }

  record photo(FormProblem problem) implements TemplateInstance {}

  @GET
  public TemplateInstance read() {
    viewer.memberId();
    return new photo(FormProblem.none());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response save(@RestForm @Nullable FileUpload picture) {
    viewer.memberId();
    try {
      Developed face = darkroom.develop(UploadedPicture.sent(picture), Cut.FACE);
      once.run(() -> photos.put(viewer.get(), face));
      return Flash.to(HERE, "told.photo");
    } catch (Invalid no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Response.status(problem.status()).entity(new photo(problem)).build();
    }
  }

  @POST
  @Path("removal")
  public Response remove() {
    viewer.memberId();
    once.run(() -> photos.remove(viewer.get()));
    return Flash.to(HERE, "told.photo-gone");
  }
}
