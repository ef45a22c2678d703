package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.skill.ReviewView;
import org.panal.skill.SkillHit;
import org.panal.skill.SkillView;
import org.panal.skill.Vocabulary;

/** The vocabulary of skills and the words that wait for a meaning, for admins. */
@Path(SkillPages.HERE)
public class SkillPages {
  static final String HERE = "/manage/skills";

  private final SkillScreens screens;
  private final Vocabulary vocabulary;
  private final CurrentViewer viewer;
  private final Once once;

  SkillPages(SkillScreens screens, Vocabulary vocabulary, CurrentViewer viewer, Once once) {
    this.screens = screens;
    this.vocabulary = vocabulary;
    this.viewer = viewer;
    this.once = once;
  }

  record list(Waiting waiting, Found found, SkillSheet sheet, FormProblem problem)
      implements TemplateInstance {}

  /**
   * Words without a meaning.
   *
   * @param undecided a decision that cannot stand, which its word shows again
   */
  record Waiting(List<ReviewView> words, long more, Undecided undecided, List<Choice> languages) {}

  /** What was decided about a word, and why it cannot stand. */
  record Undecided(String text, String skill, String problem) {
    static final Undecided NONE = new Undecided("", "", "");
  }

  /** What a search found. */
  record Found(String q, List<SkillHit> skills, GuestPages.Ways ways) {}

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("0") int page) {
    return Shown.page(screens.found(q, page));
  }

  @POST
  public Response add(MultivaluedMap<String, String> typed) {
    SkillFields fields = SkillFields.read(typed);
    try {
      SkillView made =
          once.run(() -> vocabulary.add(viewer.get(), fields.form(), viewer.language()));
      return Flash.to(HERE + "/" + made.code(), "told.skill-saved");
    } catch (Refusal | Invalid no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Shown.page(problem.status(), screens.unsaved(fields, problem));
    }
  }
}
