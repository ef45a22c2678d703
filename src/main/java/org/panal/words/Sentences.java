package org.panal.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.panal.shared.Language;

/**
 * Turns a code into a sentence. The first word of a code names its file: {@code rsvp.closed} stands
 * in {@code codes/rsvp_en.properties} and {@code codes/rsvp_es.properties}.
 */
public final class Sentences {
  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private Sentences() {}

  /** The sentence for a code, filled with values; a code that nobody wrote down is a defect. */
  public static String of(String code, Language language, List<?> values) {
    String pattern = file(code.split("[.]", 2)[0], language).getProperty(code);
    if (pattern == null) {
      throw new IllegalArgumentException("no sentence for " + code + " in " + language);
    }
    return ended(new MessageFormat(pattern, language.locale()).format(values.toArray()));
  }

  /** "Vega L." brings a full stop of its own to the end of a sentence. */
  private static String ended(String sentence) {
    return sentence.endsWith("..") && !sentence.endsWith("...")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }

  public static boolean exists(String code, Language language) {
    return file(code.split("[.]", 2)[0], language).containsKey(code);
  }

  private static Properties file(String word, Language language) {
    return FILES.computeIfAbsent(word + "_" + language.tag(), Sentences::read);
  }

  private static Properties read(String name) {
    Properties sentences = new Properties();
    try (InputStream in = Sentences.class.getResourceAsStream("/codes/" + name + ".properties")) {
      if (in != null) {
        sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
