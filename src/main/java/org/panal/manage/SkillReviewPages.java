package org.panal.manage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.manage.SkillPages.Undecided;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.skill.ReviewDecision;
import org.panal.skill.SkillReviews;
import org.panal.skill.Skills;
import org.panal.words.Sentences;

/** What admins say about a word that no skill goes by: it means a skill that is known, or none. */
@Path("/manage/skill-reviews")
public class SkillReviewPages {
  private final SkillScreens screens;
  private final SkillReviews reviews;
  private final Skills skills;
  private final CurrentViewer viewer;
  private final Once once;

  SkillReviewPages(
      SkillScreens screens, SkillReviews reviews, Skills skills, CurrentViewer viewer, Once once) {
    this.screens = screens;
    this.reviews = reviews;
    this.skills = skills;
    this.viewer = viewer;
    this.once = once;
  }

  @POST
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
      return Flash.to(SkillPages.HERE, "told.skill-saved");
    } catch (Refusal no) {
      String why = Sentences.of(no.code(), viewer.language(), no.values());
      return Shown.page(
          Shown.REFUSED, screens.undecided(new Undecided(text, skill, why), language));
    }
  }

  private String known(String skill) {
    return skills.understand(skill).orElseThrow(() -> new Refusal("skill.unknown", skill));
  }
}
