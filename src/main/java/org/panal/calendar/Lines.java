package org.panal.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar (RFC 5545, section 3.1): folded at 75 bytes, each with its end. */
final class Lines {
  private static final int LONGEST = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** A line whose value is no text but a time, a number or a name. */
  Lines add(String name, String value) {
    int room = LONGEST;
    for (int point : (name + ":" + value).codePoints().toArray()) {
      String letter = Character.toString(point);
      int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > room) {
        text.append(END).append(' ');
        room = LONGEST - 1;
      }
      text.append(letter);
      room -= bytes;
    }
    text.append(END);
    return this;
  }

  /** A text that somebody wrote: nothing in it ends the line or says what it is not. */
  Lines say(String name, String words) {
    return words.isEmpty() ? this : add(name, escaped(words));
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
