package org.panal.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.panal.shared.Folded;
import org.panal.shared.Language;

/** A label or alias. Folded, it leads to one skill, whatever the language. */
@Entity
public class SkillName {
  static final int LONGEST = 160;

  @Id private String folded;
  private String skillCode;
  private String name;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column(name = "is_label")
  private boolean label;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected SkillName() {}

  SkillName(String skillCode, String name, Language language, boolean label) {
    this.folded = Folded.of(name);
    this.skillCode = skillCode;
    this.name = name;
    this.language = language;
    this.label = label;
  }

  String folded() {
    return folded;
  }

  String skillCode() {
    return skillCode;
  }

  NameView view() {
    return new NameView(name, language, label);
  }

  boolean isLabelOf(String skill, Language spoken) {
    return label && skillCode.equals(skill) && language == spoken;
  }

  void moveTo(String otherSkill) {
    skillCode = otherSkill;
    label = false;
  }

  /** Takes over how the name is written, and whose it is. An alias never demotes a label. */
  void become(SkillName wanted) {
    boolean stays = skillCode.equals(wanted.skillCode) && !wanted.label;
    if (!stays) {
      skillCode = wanted.skillCode;
      name = wanted.name;
      language = wanted.language;
      label = wanted.label;
    }
  }
}
