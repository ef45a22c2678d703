package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** Where the code on somebody's label leads a phone: one button says that the two met. */
@Path("/events/{code}/met/{mark}")
@Produces(MediaType.TEXT_HTML)
public class MetPages {
  private final Introductions introductions;
  private final Faces faces;
  private final CurrentViewer viewer;
  private final Once once;

  MetPages(Introductions introductions, Faces faces, CurrentViewer viewer, Once once) {
    this.introductions = introductions;
    this.faces = faces;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * Did you meet?
   *
   * @param may whether they can say so now
   */
  record met(IntroductionCard card, String address, boolean may, FormProblem problem)
      implements TemplateInstance {}

  /** Looking says nothing: only the button does. */
  @GET
  public TemplateInstance ask(@PathParam("code") String code, @PathParam("mark") String mark) {
    return page(code, mark, FormProblem.none());
  }

  private TemplateInstance page(String code, String mark, FormProblem problem) {
    viewer.memberId();
    IntroductionCard card = introductions.marked(viewer.get(), code, mark, viewer.language());
    faces.expect(card.other().memberId());
    String address = "/events/" + card.at().occurrence() + "/met/" + mark;
    return new met(card, address, card.mayAnswer().contains(Answer.MET), problem);
  }

  @POST
  public Response met(
      @PathParam("code") String code,
      @PathParam("mark") String mark,
      @FormParam("note") @Nullable String note) {
    viewer.memberId();
    IntroductionCard card = introductions.marked(viewer.get(), code, mark, viewer.language());
    String kept = note == null || note.isBlank() ? null : note;
    AnswerForm form = new AnswerForm(Answer.MET, card.useful(), kept);
    try {
      once.run(() -> introductions.answer(viewer.get(), card.id(), form, viewer.language()));
      return Flash.to("/introductions", "told.met");
    } catch (Refusal no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Response.status(problem.status()).entity(page(code, mark, problem)).build();
    }
  }
}
