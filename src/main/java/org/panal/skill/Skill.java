package org.panal.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Refusal;

/** One entry of the vocabulary. Its code never changes and is never used again. */
@Entity
public class Skill {
  static final int LONGEST_CODE = 80;

  @Id private String code;
  private String fieldCode;
  private String kin;
  private String labelEn;
  private String labelEs;
  private @Nullable String escoUri;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private @Nullable Instant curatedAt;
  private @Nullable Instant retiredAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Skill() {}

  @SuppressWarnings("NullAway.Init") // what it is comes with describe
  Skill(String code, Origin origin, Description description) {
    this.code = code;
    this.origin = origin;
    describe(description);
  }

  /** Where a skill belongs and what it is called. */
  record Description(String field, String kin, String labelEn, String labelEs) {}

  public String code() {
    return code;
  }

  public String fieldCode() {
    return fieldCode;
  }

  public String kin() {
    return kin;
  }

  public String label(Language language) {
    return language == Language.ES ? labelEs : labelEn;
  }

  public Optional<String> escoUri() {
    return Optional.ofNullable(escoUri);
  }

  public boolean isRetired() {
    return retiredAt != null;
  }

  /** Where a skill came from; only the same source may change it later, and admins. */
  enum Origin {
    BUNDLED,
    ESCO,
    ADMIN
  }

  /** Whether this source may bring it up to date: it came from there, and no admin touched it. */
  boolean isKeptBy(Origin source) {
    return origin == source && curatedAt == null && retiredAt == null;
  }

  final void describe(Description description) {
    this.fieldCode = description.field();
    this.kin = description.kin();
    this.labelEn = description.labelEn();
    this.labelEs = description.labelEs();
  }

  void label(Language language, String label) {
    if (language == Language.ES) {
      labelEs = label;
    } else {
      labelEn = label;
    }
  }

  void curate(Description description, Instant now) {
    mustBeLive();
    describe(description);
    curatedAt = now;
  }

  void retire(Instant now) {
    mustBeLive();
    retiredAt = now;
  }

  void mustBeLive() {
    if (retiredAt != null) {
      throw new Refusal("skill.retired", code);
    }
  }

  void linkTo(String uri) {
    escoUri = uri;
  }
}
