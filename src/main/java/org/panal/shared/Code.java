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

  /** A code of {@code length} letters from the lowest bits of a number, five bits each. */
  public static String of(long bits, int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = length - 1; i >= 0; i--) {
      code.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & (ALPHABET.length() - 1)));
    }
    return code.toString();
  }

  /** The code with one letter more, by which a wrong letter or two swapped ones are noticed. */
  public static String checked(String code) {
    return code + check(code);
  }

  /** Whether the last letter is the one that fits the others. */
  public static boolean isChecked(String code) {
    int last = code.length() - 1;
    return last > 0
        && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
        && code.charAt(last) == check(code.substring(0, last));
  }

  /** Luhn's sum in base 32. */
  private static char check(String code) {
    int base = ALPHABET.length();
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      int factor = (code.length() - i) % 2 == 0 ? 1 : 2;
      int product = factor * ALPHABET.indexOf(code.charAt(i));
      sum += product / base + product % base;
    }
    return ALPHABET.charAt((base - sum % base) % base);
  }

  /**
   * The code that somebody meant: case, spaces and dashes do not count, look-alikes are put right.
   */
  public static String meant(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        // The columns of codes hold ASCII, and the database compares them with nothing else.
        .replaceAll("[^!-~]", "?")
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
