package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Slice;
import org.panal.skill.ReviewDecision;
import org.panal.skill.ReviewView;
import org.panal.skill.SkillHit;
import org.panal.skill.SkillQuery;
import org.panal.skill.SkillReviews;
import org.panal.skill.SkillView;
import org.panal.skill.Skills;
import org.panal.skill.Vocabulary;
import org.panal.words.Sentences;

/** The vocabulary of skills and the words that wait for a meaning, for admins. */
@Path("/manage/skills")
public class SkillPages {
  private static final String HERE = "/manage/skills";
  private static final int WAITING = 20;

  private final Skills skills;
  private final SkillReviews reviews;
  private final Vocabulary vocabulary;
  private final CurrentViewer viewer;
  private final Once once;

  SkillPages(
      Skills skills, SkillReviews reviews, Vocabulary vocabulary, CurrentViewer viewer, Once once) {
    this.skills = skills;
    this.reviews = reviews;
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
    return Shown.page(
        new list(waiting(), found(q, page), sheet(SkillFields.EMPTY), FormProblem.none()));
  }

  private Waiting waiting(Undecided undecided, Language language) {
    Slice<ReviewView> words = reviews.list(viewer.get(), new Paging(0, WAITING));
    return new Waiting(
        words.items(),
        words.total() - words.items().size(),
        undecided,
        Choice.all("language", Language.values(), language.name(), viewer.language()));
  }

  private Waiting waiting() {
    return waiting(Undecided.NONE, viewer.language());
  }

  private Found found(String q, int page) {
    Paging paging = new Paging(Math.max(0, Math.min(page, 1000)), Paging.USUAL);
    Slice<SkillHit> found = skills.list(new SkillQuery(q, null, viewer.language()), paging);
    return new Found(
        q,
        found.items(),
        new GuestPages.Ways(
            found.hasPrevious() ? way(q, found.page() - 1) : null,
            found.hasNext() ? way(q, found.page() + 1) : null));
  }

  private static String way(String q, int page) {
    return UriBuilder.fromPath(HERE)
        .queryParam("q", "{q}")
        .queryParam("page", page)
        .fragment("all")
        .build(q)
        .toString();
  }

  private SkillSheet sheet(SkillFields fields) {
    return SkillSheet.of(fields, skills, viewer.language());
  }

  /** A word means a skill that is known, or none. */
  @POST
  @Path("reviews")
  public Response decide(
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("skill") @DefaultValue("") String skill,
      @FormParam("language") @DefaultValue("EN") Language language,
      @FormParam("decision") @DefaultValue("") String decision) {
    boolean isSkill = !decision.equals("refuse");
    try {
      String code = isSkill ? known(skill) : null;
      ReviewDecision decided = new ReviewDecision(text, code, language);
      once.run(() -> reviews.decide(viewer.get(), decided));
      return Flash.to(HERE, "told.skill-saved");
    } catch (Refusal no) {
      String why = Sentences.of(no.code(), viewer.language(), no.values());
      Waiting waiting = waiting(new Undecided(text, skill, why), language);
      return Shown.page(
          Shown.REFUSED,
          new list(waiting, found("", 0), sheet(SkillFields.EMPTY), FormProblem.none()));
    }
  }

  private String known(String skill) {
    return skills.understand(skill).orElseThrow(() -> new Refusal("skill.unknown", skill));
  }

  @POST
  public Response add(@BeanParam SkillFields fields) {
    try {
      SkillView made =
          once.run(() -> vocabulary.add(viewer.get(), fields.form(), viewer.language()));
      return Flash.to(HERE + "/" + made.code(), "told.skill-saved");
    } catch (Refusal | Invalid no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Shown.page(
          problem.status(), new list(waiting(), found("", 0), sheet(fields), problem));
    }
  }
}
