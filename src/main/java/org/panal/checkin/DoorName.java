package org.panal.checkin;

import java.util.Map;
import org.panal.shared.Folded;

/**
 * A name as the search at a door compares it: without case and accents, and with the letters that
 * no keyboard at hand has as people type them without. {@code kiosk/rules.js} does the same.
 */
final class DoorName {
  /** Letters of their own, of which no accent can be taken away. */
  private static final Map<Character, String> PLAIN =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'ı', "i", 'ə', "e", 'ß', "ss", 'æ', "ae", 'œ',
          "oe", 'þ', "th");

  private DoorName() {}

  static String folded(String name) {
    StringBuilder plain = new StringBuilder();
    for (char letter : Folded.of(name).toCharArray()) {
      plain.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
    }
    return plain.toString();
  }
}
