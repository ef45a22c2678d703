package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.edge.Flash;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.member.Photos;
import org.panal.member.RemovalReason;
import org.panal.shared.Once;

/** A member's photo that should perhaps not stand there. For admins. */
@Path("/manage/members/{id}/photo")
public class MemberPhotoPages {
  private final Members members;
  private final Photos photos;
  private final Faces faces;
  private final CurrentViewer viewer;
  private final Once once;

  MemberPhotoPages(Members members, Photos photos, Faces faces, CurrentViewer viewer, Once once) {
    this.members = members;
    this.photos = photos;
    this.faces = faces;
    this.viewer = viewer;
    this.once = once;
  }

  record photo(MemberView member, List<Choice> reasons) implements TemplateInstance {}

  @GET
  public Response read(@PathParam("id") UUID id) {
    viewer.get().mustBeAdmin();
    faces.expect(id);
    return Shown.page(
        new photo(
            members.get(viewer.get(), id),
            Choice.all("photo-reason", RemovalReason.values(), "", viewer.language())));
  }

  @POST
  @Path("removal")
  public Response takeDown(
      @PathParam("id") UUID id, @FormParam("reason") @DefaultValue("OTHER") RemovalReason reason) {
    once.run(() -> photos.takeDown(viewer.get(), id, reason));
    return Flash.to("/manage/members", "told.photo-taken-down");
  }
}
