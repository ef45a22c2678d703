package org.panal.shared;

import java.util.Locale;

/**
 * Short public ids for links and badges, in Crockford's Base 32: no I, L, O or U, and read
 * forgivingly when typed.
 */
public final class Code {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Code() {}

  /** A new code of {@code length} letters, five bits each. */
  public static String random(int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(Secrets.below(ALPHABET.length())));
    }
    return code.toString();
  }

  /**
   * The code that somebody meant: case, spaces and dashes do not count, look-alikes are put right.
   */
  public static String meant(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  /** A code that can be read: the words of a text, joined by hyphens, at most so many letters. */
  public static String readable(String text, int most) {
    String words = Folded.of(text).replace("+", "p").replace("#", "-sharp").replace('.', ' ');
    String code = words.strip().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return code.length() <= most ? code : code.substring(0, most).replaceAll("-+$", "");
  }
}
