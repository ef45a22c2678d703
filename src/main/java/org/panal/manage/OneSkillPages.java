package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.skill.MergeForm;
import org.panal.skill.NameForm;
import org.panal.skill.SkillView;
import org.panal.skill.Skills;
import org.panal.skill.Vocabulary;

/** One skill: what it is called, where it stands, and what becomes of it; for admins. */
@Path("/manage/skills/{skill}")
public class OneSkillPages {
  private final Skills skills;
  private final Vocabulary vocabulary;
  private final CurrentViewer viewer;
  private final Once once;

  OneSkillPages(Skills skills, Vocabulary vocabulary, CurrentViewer viewer, Once once) {
    this.skills = skills;
    this.vocabulary = vocabulary;
    this.viewer = viewer;
    this.once = once;
  }

  record one(SkillView skill, SkillSheet sheet, FormProblem problem, List<Choice> languages)
      implements TemplateInstance {}

  @GET
  public Response read(@PathParam("skill") String code) {
    viewer.get().mustBeAdmin();
    SkillView skill = skills.get(code, viewer.language());
    return Shown.page(page(skill, SkillFields.of(skill), FormProblem.none()));
  }

  private one page(SkillView skill, SkillFields fields, FormProblem problem) {
    return new one(
        skill,
        SkillSheet.of(fields, skills, viewer.language()),
        problem,
        Choice.all("language", Language.values(), "", viewer.language()));
  }

  @POST
  public Response save(@PathParam("skill") String code, MultivaluedMap<String, String> typed) {
    SkillFields fields = SkillFields.read(typed);
    return done(
        code,
        fields,
        () -> {
          once.run(() -> vocabulary.change(viewer.get(), code, fields.form(), viewer.language()));
          return Flash.to(path(code), "told.skill-saved");
        });
  }

  @POST
  @Path("names")
  public Response name(
      @PathParam("skill") String code,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("language") @DefaultValue("EN") Language language) {
    return done(
        code,
        null,
        () -> {
          once.run(() -> vocabulary.name(viewer.get(), code, new NameForm(name, language)));
          return Flash.to(path(code), "told.skill-saved");
        });
  }

  @POST
  @Path("merger")
  public Response merge(
      @PathParam("skill") String code, @FormParam("into") @DefaultValue("") String into) {
    return done(
        code,
        null,
        () -> {
          String other =
              skills.understand(into).orElseThrow(() -> new Invalid("into", "skill.unknown", into));
          MergeForm form = new MergeForm(other);
          once.run(() -> vocabulary.merge(viewer.get(), code, form, viewer.language()));
          return Flash.to(path(other), "told.skills-merged");
        });
  }

  @POST
  @Path("retirement")
  public Response retire(@PathParam("skill") String code) {
    return done(
        code,
        null,
        () -> {
          once.run(() -> vocabulary.retire(viewer.get(), code));
          return Flash.to("/manage/skills", "told.skill-retired");
        });
  }

  private static String path(String code) {
    return "/manage/skills/" + code;
  }

  /** Does it, or shows the page again with why not. */
  private Response done(String code, @Nullable SkillFields typed, Supplier<Response> deed) {
    try {
      return deed.get();
    } catch (Refusal | Invalid no) {
      SkillView skill = skills.get(code, viewer.language());
      SkillFields fields = typed == null ? SkillFields.of(skill) : typed;
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Shown.page(problem.status(), page(skill, fields, problem));
    }
  }
}
