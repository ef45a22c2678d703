package org.panal.checkin;

import java.util.ArrayList;
import java.util.List;

/** What somebody types of a name at the door. */
record NameQuery(List<String> words) {
  private static final int LEAST_LETTERS = 3;

  static NameQuery of(String typed) {
    String folded = DoorName.folded(typed);
    return new NameQuery(folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
  }

  boolean isTooShort() {
    return words.stream().mapToInt(String::length).sum() < LEAST_LETTERS;
  }

  /** Whether each typed word begins a word of the name, none of which counts twice. */
  boolean fits(String name) {
    List<String> left = new ArrayList<>(List.of(DoorName.folded(name).split(" ")));
    return words.stream()
        .sorted((one, other) -> other.length() - one.length())
        .allMatch(
            word ->
                left.stream()
                    .filter(each -> each.startsWith(word))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false));
  }
}
