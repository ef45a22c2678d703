package org.panal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.panal.shared.Folded;
import org.panal.shared.Language;

/** Labels and languages as they stand in the middle of a sentence. */
public final class InSentence {
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}-]+");
  private static final Set<String> NAMES = names();

  private InSentence() {}

  /** “Copywriting” becomes “copywriting”; “Python”, “SEO” and “C#” stay as they are. */
  public static String label(String label) {
    String first = label.split("[ ,’'–]", 2)[0];
    boolean isCommon = CAPITALISED.matcher(first).matches() && !NAMES.contains(first);
    return isCommon ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }

  /** The name of a spoken language in the reader's language; a code that nobody knows stays. */
  public static String spoken(String code, Language reader) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(reader.locale());
    return name.isEmpty() ? code : name;
  }

  /** The ISO code of a language that was named in any of ours, or the text as it is compared. */
  public static String codeOfSpoken(String text) {
    String folded = Folded.of(text);
    List<String> codes = List.of(Locale.getISOLanguages());
    String plain = folded.split(" ", 2)[0];
    if (codes.contains(plain)) {
      return plain;
    }
    return codes.stream().filter(code -> isNamed(code, folded)).findFirst().orElse(folded);
  }

  private static boolean isNamed(String code, String folded) {
    Locale locale = Locale.forLanguageTag(code);
    for (Language language : Language.values()) {
      if (Folded.of(locale.getDisplayLanguage(language.locale())).equals(folded)) {
        return true;
      }
    }
    return Folded.of(locale.getDisplayLanguage(locale)).equals(folded);
  }

  private static Set<String> names() {
    try (InputStream in = InSentence.class.getResourceAsStream("/codes/proper-names.txt");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
