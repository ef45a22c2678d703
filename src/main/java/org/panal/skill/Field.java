package org.panal.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.panal.shared.Language;

/** A field of work, which groups skills. */
@Entity
public class Field {
  @Id private String code;
  private String labelEn;
  private String labelEs;
  private String icon;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Field() {}

  Field(String code, String labelEn, String labelEs, String icon) {
    this.code = code;
    this.labelEn = labelEn;
    this.labelEs = labelEs;
    this.icon = icon;
  }

  public String code() {
    return code;
  }

  public String label(Language language) {
    return language == Language.ES ? labelEs : labelEn;
  }

  void change(String labelEn, String labelEs, String icon) {
    this.labelEn = labelEn;
    this.labelEs = labelEs;
    this.icon = icon;
  }

  FieldView view(Language language) {
    return new FieldView(code, label(language), labelEn, labelEs, icon);
  }
}
