package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Another introduction took the place of this one at the door; nothing of it ever changes. */
@Entity
class IntroductionEnd {
  @Id private UUID introductionId;
  private UUID roundId;
  private Instant at;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected IntroductionEnd() {}

  IntroductionEnd(UUID introductionId, Round by, Instant now) {
    this.introductionId = introductionId;
    this.roundId = by.id();
    this.at = now;
  }
}
