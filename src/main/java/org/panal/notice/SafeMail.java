package org.panal.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.mailer.Mail;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one place where a mail gets its headers. What people wrote reaches only the subject and the
 * bodies; whatever could end a header line is gone before a header is made.
 */
final class SafeMail {
  static final int SUBJECT_LENGTH = 150;

  /** So many characters of three bytes each fit an encoded word of 75. */
  private static final int WORD_LENGTH = 14;

  /** One address, and nothing that could be a second one, a comment or a line. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

  /** Control characters, and marks that turn the direction of reading. */
  private static final Pattern NOT_FOR_A_HEADER =
      Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private SafeMail() {}

  static Mail of(Letter letter) {
    if (!ADDRESS.matcher(letter.to()).matches()) {
      throw new IllegalArgumentException("no single mail address");
    }
    Mail mail = written(letter);
    letter
        .pictures()
        .forEach(
            picture ->
                mail.addInlineAttachment(
                    picture.name() + ".png",
                    picture.png(),
                    "image/png",
                    "<" + picture.name() + ">"));
    return mail;
  }

  private static Mail written(Letter letter) {
    return new Mail()
        .addTo(letter.to())
        .setSubject(encoded(line(letter.subject(), SUBJECT_LENGTH)))
        .setHtml(letter.html())
        .setText(letter.text())
        .addHeader("Message-ID", "<" + line(letter.messageId(), 250) + ">")
        .addHeader("Auto-Submitted", "auto-generated");
  }

  /** One line of at most so many characters; no character is cut in two. */
  static String line(String text, int most) {
    String line = NOT_FOR_A_HEADER.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    int length = line.codePointCount(0, line.length());
    return length <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  /**
   * The line as it may stand in a header (RFC 2047). The mailer would do this too, but it takes
   * each character beyond the basic plane for two and loses both.
   */
  static String encoded(String line) {
    if (line.chars().allMatch(letter -> letter < 128)) {
      return line;
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    line.codePoints()
        .forEach(
            letter -> {
              word.appendCodePoint(letter);
              if (word.length() >= WORD_LENGTH) {
                words.add(word(word));
                word.setLength(0);
              }
            });
    words.add(word(word));
    return String.join(" ", words);
  }

  private static String word(CharSequence text) {
    byte[] bytes = text.toString().getBytes(UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }
}
