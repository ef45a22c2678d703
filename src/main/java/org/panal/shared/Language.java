package org.panal.shared;

import java.util.Locale;

/** The languages that every text of Panal is written in. */
public enum Language {
  EN,
  ES;

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** What its speakers call it. */
  public String ownName() {
    return this == ES ? "Español" : "English";
  }

  /** Spanish for any Spanish, English for everything else. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("es") ? ES : EN;
  }
}
