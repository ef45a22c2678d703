package org.panal.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/** What is wrong with a form, as its page shows it: a sentence by field, the first field first. */
public final class Mistakes {
  private Mistakes() {}

  public static Map<String, String> in(Invalid invalid, Language language) {
    Map<String, String> sentences = new LinkedHashMap<>();
    invalid
        .errors()
        .forEach(
            error ->
                sentences.putIfAbsent(
                    error.field(), Sentences.of(error.code(), language, error.values())));
    return sentences;
  }
}
