package org.panal.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one or two letters that stand for a person in a cell. */
public final class Initials {

  /** A word begins at a letter, a digit or a pictograph, and ends at a space or hyphen. */
  private static final Pattern WORD = Pattern.compile("(?=[\\p{L}\\p{N}\\p{So}])(\\X)[^\\s-]*");

  private static final int WORDS = 2;

  private Initials() {}

  /** The first characters, as people see them, of the first two words; a dot for no name at all. */
  public static String of(String name) {
    StringBuilder letters = new StringBuilder();
    Matcher word = WORD.matcher(name);
    for (int i = 0; i < WORDS && word.find(); i++) {
      letters.append(capital(word.group(1)));
    }
    return letters.isEmpty() ? "\u00b7" : letters.toString();
  }

  private static String capital(String character) {
    int first = character.codePointAt(0);
    String rest = character.substring(Character.charCount(first));
    return Character.toString(Character.toTitleCase(first)) + rest;
  }
}
