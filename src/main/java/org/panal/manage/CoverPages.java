package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.edge.UploadedPicture;
import org.panal.event.EventCovers;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.upload.Cut;
import org.panal.upload.Darkroom;
import org.panal.upload.Developed;

/** The cover of an event: drawn, or a picture of one's own. */
@Path("/manage/events/{code}/cover")
public class CoverPages {
  private final OrganisedEvents organised;
  private final EventCovers covers;
  private final Darkroom darkroom;
  private final CurrentViewer viewer;
  private final Once once;

  CoverPages(
      OrganisedEvents organised,
      EventCovers covers,
      Darkroom darkroom,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.covers = covers;
    this.darkroom = darkroom;
    this.viewer = viewer;
    this.once = once;
  }

  record cover(OccurrenceCard card, FormProblem problem) implements TemplateInstance {}

  @GET
  public Response read(@PathParam("code") String code) {
    return Shown.page(new cover(organised.get(code), FormProblem.none()));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response save(@PathParam("code") String code, @RestForm @Nullable FileUpload picture) {
    OccurrenceCard card = organised.get(code);
    UUID event = card.event().id();
    try {
      covers.mustBeChangeable(viewer.get(), event);
      Developed cover = darkroom.develop(UploadedPicture.sent(picture), Cut.COVER);
      once.run(() -> covers.put(viewer.get(), event, cover));
      return Flash.to(here(card), "told.cover");
    } catch (Invalid | Refusal no) {
      return again(card, no);
    }
  }

  private Response again(OccurrenceCard card, Coded no) {
    FormProblem problem = FormProblem.of(no, viewer.language());
    return Shown.page(problem.status(), new cover(card, problem));
  }

  @POST
  @Path("removal")
  public Response remove(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> covers.remove(viewer.get(), card.event().id()));
    return Flash.to(here(card), "told.cover-gone");
  }

  private static String here(OccurrenceCard card) {
    return "/manage/events/" + card.code() + "/cover";
  }
}
