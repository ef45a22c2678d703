package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.panal.shared.Language;

/** What a member agreed to when they joined: which text, in which language, when. */
@Entity
class Consent {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID memberId;
  private String textVersion;

  @Enumerated(EnumType.STRING)
  private Language language;

  private Instant givenAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Consent() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Consent(UUID memberId, String textVersion, Language language, Instant now) {
    this.memberId = memberId;
    this.textVersion = textVersion;
    this.language = language;
    this.givenAt = now;
  }
}
