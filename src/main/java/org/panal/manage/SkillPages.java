package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.ConstraintViolationException;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panal.edge.ConstraintMapper;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.Mistakes;
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

  record list(Waiting waiting, Found found, Sheet sheet) implements TemplateInstance {}

  /**
   * Words without a meaning.
   *
   * @param problem why the last decision cannot stand, beside the word it was about
   */
  record Waiting(List<ReviewView> words, long more, String about, String problem) {}

  /** What a search found. */
  record Found(String q, List<SkillHit> skills, GuestPages.Ways ways) {}

  /** A new skill, as typed. */
  record Sheet(
      SkillFields fields, List<Choice> fieldsOfWork, Map<String, String> errors, String problem) {
    public @Nullable String error(String field) {
      return errors.get(field);
    }
  }

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("0") int page) {
    return Shown.page(new list(waiting("", ""), found(q, page), sheet(SkillFields.EMPTY)));
  }

  private Waiting waiting(String about, String problem) {
    Slice<ReviewView> words = reviews.list(viewer.get(), new Paging(0, WAITING));
    return new Waiting(words.items(), words.total() - words.items().size(), about, problem);
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

  private Sheet sheet(SkillFields fields) {
    return new Sheet(fields, fields.fieldsOfWork(skills, viewer.language()), Map.of(), "");
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
    String code = isSkill ? skills.understand(skill).orElse(null) : null;
    if (isSkill && code == null) {
      return undecided(
          Shown.INVALID, text, Sentences.of("skill.unknown", viewer.language(), List.of(skill)));
    }
    try {
      ReviewDecision decided = new ReviewDecision(text, code, language);
      once.run(() -> reviews.decide(viewer.get(), decided));
      return Flash.to(HERE, "told.skill-saved");
    } catch (Refusal no) {
      return undecided(
          Shown.REFUSED, text, Sentences.of(no.code(), viewer.language(), no.values()));
    }
  }

  private Response undecided(int status, String text, String why) {
    return Shown.page(status, new list(waiting(text, why), found("", 0), sheet(SkillFields.EMPTY)));
  }

  @POST
  public Response add(@BeanParam SkillFields fields) {
    try {
      SkillView made =
          once.run(() -> vocabulary.add(viewer.get(), fields.form(), viewer.language()));
      return Flash.to(HERE + "/" + made.code(), "told.skill-saved");
    } catch (Refusal no) {
      String why = Sentences.of(no.code(), viewer.language(), no.values());
      return again(Shown.REFUSED, fields, Map.of(), why);
    } catch (Invalid no) {
      return again(Shown.INVALID, fields, Mistakes.in(no, viewer.language()), "");
    } catch (ConstraintViolationException broken) {
      Invalid no = ConstraintMapper.invalid(broken);
      return again(Shown.INVALID, fields, Mistakes.in(no, viewer.language()), "");
    }
  }

  private Response again(
      int status, SkillFields fields, Map<String, String> errors, String problem) {
    Sheet sheet =
        new Sheet(fields, fields.fieldsOfWork(skills, viewer.language()), errors, problem);
    return Shown.page(status, new list(waiting("", ""), found("", 0), sheet));
  }
}
