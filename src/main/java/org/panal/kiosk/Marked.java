package org.panal.kiosk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.panal.shared.Folded;

/**
 * A part of a name that was found; {@code kiosk/rules.js} does the same.
 *
 * @param hit whether it is what somebody typed
 */
record Marked(String text, boolean hit) {
  static List<Marked> of(String name, String typed) {
    List<String> left =
        new ArrayList<>(
            Stream.of(Folded.of(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    List<Marked> parts = new ArrayList<>();
    for (String word : name.split(" ")) {
      int end = end(word, left);
      parts.add(new Marked(word.substring(0, end), true));
      parts.add(new Marked(word.substring(end) + " ", false));
    }
    return parts.stream().filter(part -> !part.text.isEmpty()).toList();
  }

  /** Where what was typed of a word ends; each typed word is one word of the name. */
  private static int end(String word, List<String> left) {
    Optional<String> typed = left.stream().filter(Folded.of(word)::startsWith).findFirst();
    typed.ifPresent(left::remove);
    int end = 0;
    while (typed.isPresent()
        && end < word.length()
        && Folded.of(word.substring(0, end)).length() < typed.get().length()) {
      end++;
    }
    return end;
  }
}
