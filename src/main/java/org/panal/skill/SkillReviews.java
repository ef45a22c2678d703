package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Folded;
import org.panal.shared.Forms;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The texts on profiles that no skill goes by yet, and what admins decide about them. */
@ApplicationScoped
public class SkillReviews {
  private final EntityManager em;
  private final Vocabulary vocabulary;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  SkillReviews(EntityManager em, Vocabulary vocabulary, Forms forms, Facts facts, Time time) {
    this.em = em;
    this.vocabulary = vocabulary;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /**
   * Asks what these texts mean. One that was asked about before is not asked about again, unless
   * the skill it meant is gone.
   */
  @Transactional
  public void ask(Collection<String> texts) {
    for (String text : texts) {
      em.createNativeQuery(
              """
              INSERT INTO skill_review (folded, text, first_seen_at) VALUES (?1, ?2, ?3)
              ON DUPLICATE KEY UPDATE
                decided_at = IF(skill_code IS NULL, decided_at, NULL), skill_code = NULL
              """)
          .setParameter(1, Folded.of(text))
          .setParameter(2, text)
          .setParameter(3, time.now())
          .executeUpdate();
    }
  }

  /** What waits for a decision, the oldest first. */
  @Transactional
  public Slice<ReviewView> list(Viewer viewer, Paging paging) {
    viewer.mustHave(Scope.VOCABULARY_WRITE);
    viewer.mustBeAdmin();
    List<ReviewView> items =
        em.createQuery(
                "from SkillReview r where r.decidedAt is null order by r.firstSeenAt, r.folded",
                SkillReview.class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultStream()
            .map(SkillReview::view)
            .toList();
    long total =
        em.createQuery("select count(*) from SkillReview r where r.decidedAt is null", Long.class)
            .getSingleResult();
    return Slice.of(items, paging, total);
  }

  /**
   * Says what a text means. Where it is another name of a skill, profiles that hold it hear of it
   * at once.
   */
  @Transactional
  public ReviewView decide(Viewer viewer, ReviewDecision decision) {
    viewer.mustHave(Scope.VOCABULARY_WRITE);
    viewer.mustBeAdmin();
    forms.check(decision);
    SkillReview review = pending(decision.text());
    if (decision.skill() == null) {
      review.refuse(viewer.memberId(), time.now());
      facts.publish(Deed.by(viewer, Act.SKILL_REVIEWED));
    } else {
      NameForm name = new NameForm(review.text(), decision.language());
      vocabulary.name(viewer, decision.skill(), name);
      facts.publish(Deed.by(viewer, Act.SKILL_REVIEWED).on(decision.skill()));
    }
    return review.view();
  }

  /** Forgets texts that stand on no profile any more; what became a name of a skill stays. */
  @Transactional
  public void forget(Collection<String> folded) {
    em.createQuery("delete from SkillReview r where r.folded in :texts and r.skillCode is null")
        .setParameter("texts", folded)
        .executeUpdate();
  }

  private SkillReview pending(String text) {
    SkillReview review =
        em.find(SkillReview.class, Folded.of(text), LockModeType.PESSIMISTIC_WRITE);
    if (review == null) {
      throw new NotFound("skill.review-unknown", text);
    }
    review.mustBePending();
    return review;
  }
}
