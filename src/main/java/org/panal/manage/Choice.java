package org.panal.manage;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panal.picture.Topic;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/** One of a list to choose from, in the reader's words. */
record Choice(String value, String label, boolean chosen) {

  /**
   * Every value of a closed list.
   *
   * @param word the file of sentences that names them
   */
  static List<Choice> all(String word, Enum<?>[] values, String chosen, Language language) {
    return Stream.of(values)
        .map(value -> of(word, value, value.name(), List.of(chosen), language))
        .toList();
  }

  /**
   * Every value of a closed list.
   *
   * @param start how the codes of their sentences begin
   */
  static List<Choice> prefixed(String start, Enum<?>[] values, String chosen, Language language) {
    return Stream.of(values)
        .map(
            value ->
                new Choice(
                    value.name(),
                    Sentences.of(start + key(value), language, List.of()),
                    value.name().equals(chosen)))
        .toList();
  }

  /** The pictures that a cover can be made of. */
  static List<Choice> topics(List<String> chosen, Language language) {
    return Stream.of(Topic.values())
        .map(topic -> of("topic", topic, key(topic), chosen, language))
        .toList();
  }

  private static Choice of(
      String word, Enum<?> value, String name, List<String> chosen, Language language) {
    return new Choice(name, label(word, value, language), chosen.contains(name));
  }

  static String label(String word, Enum<?> value, Language language) {
    return Sentences.of(word + "." + key(value), language, List.of());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number of something, from one to the most. */
  static List<Choice> upTo(int most, String chosen) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(String::valueOf)
        .map(number -> new Choice(number, number, number.equals(chosen)))
        .toList();
  }
}
