package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import org.panal.edge.CurrentViewer;
import org.panal.edge.FormProblem;
import org.panal.manage.SkillPages.Found;
import org.panal.manage.SkillPages.Undecided;
import org.panal.manage.SkillPages.Waiting;
import org.panal.shared.Language;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.skill.ReviewView;
import org.panal.skill.SkillHit;
import org.panal.skill.SkillQuery;
import org.panal.skill.SkillReviews;
import org.panal.skill.Skills;

/** The one screen of the vocabulary, after whatever was done on it. */
@ApplicationScoped
public class SkillScreens {
  private static final int WAITING = 20;

  private final Skills skills;
  private final SkillReviews reviews;
  private final CurrentViewer viewer;

  SkillScreens(Skills skills, SkillReviews reviews, CurrentViewer viewer) {
    this.skills = skills;
    this.reviews = reviews;
    this.viewer = viewer;
  }

  SkillPages.list found(String q, int page) {
    return new SkillPages.list(
        waiting(), search(q, page), sheet(SkillFields.EMPTY), FormProblem.none());
  }

  /** A skill that could not be saved. */
  SkillPages.list unsaved(SkillFields typed, FormProblem problem) {
    return new SkillPages.list(waiting(), search("", 0), sheet(typed), problem);
  }

  /** A word of which something was said that cannot stand. */
  SkillPages.list undecided(Undecided undecided, Language language) {
    return new SkillPages.list(
        waiting(undecided, language), search("", 0), sheet(SkillFields.EMPTY), FormProblem.none());
  }

  private Waiting waiting() {
    return waiting(Undecided.NONE, viewer.language());
  }

  private Waiting waiting(Undecided undecided, Language language) {
    Slice<ReviewView> words = reviews.list(viewer.get(), new Paging(0, WAITING));
    return new Waiting(
        words.items(),
        words.total() - words.items().size(),
        undecided,
        Choice.all("language", Language.values(), language.name(), viewer.language()));
  }

  private Found search(String q, int page) {
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
    return UriBuilder.fromPath(SkillPages.HERE)
        .queryParam("q", "{q}")
        .queryParam("page", page)
        .fragment("all")
        .build(q)
        .toString();
  }

  private SkillSheet sheet(SkillFields fields) {
    return SkillSheet.of(fields, skills, viewer.language());
  }
}
