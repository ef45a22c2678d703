package org.panal.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: without case, accents and surplus spaces; {@code + # .} stay. */
public final class Folded {
  private Folded() {}

  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}+#.]+", " ")
        .strip();
  }
}
