package org.panal.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Refusal;

/** A text from a profile that no skill goes by, until somebody decides what it means. */
@Entity
public class SkillReview {
  @Id private String folded;
  private String text;
  private Instant firstSeenAt;
  private @Nullable Instant decidedAt;
  private @Nullable UUID decidedBy;
  private @Nullable String skillCode;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected SkillReview() {}

  String folded() {
    return folded;
  }

  String text() {
    return text;
  }

  ReviewView view() {
    return new ReviewView(folded, text, firstSeenAt, decidedAt, decidedBy, skillCode);
  }

  /** The text has come to mean this skill, even if it was refused before. */
  void settle(String skill, @Nullable UUID by, Instant now) {
    skillCode = skill;
    decidedBy = by;
    decidedAt = now;
  }

  /** The text is no skill. It stays on the profiles and matches nothing. */
  void refuse(@Nullable UUID by, Instant now) {
    mustBePending();
    decidedBy = by;
    decidedAt = now;
  }

  void mustBePending() {
    if (decidedAt != null) {
      throw new Refusal("skill.review-decided", text);
    }
  }
}
