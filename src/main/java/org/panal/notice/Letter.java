package org.panal.notice;

import java.util.List;

/**
 * A mail as it leaves.
 *
 * @param to the address alone, never with a name
 * @param pictures what stands in the HTML by its name, as {@code cid:name}
 * @param messageId the same each time the same notice is sent
 */
public record Letter(
    String to, String subject, String messageId, String html, String text, List<Picture> pictures) {
  public Letter {
    pictures = List.copyOf(pictures);
  }

  /** One without pictures. */
  Letter(String to, String subject, String messageId, String html, String text) {
    this(to, subject, messageId, html, text, List.of());
  }

  Letter with(List<Picture> more) {
    return new Letter(to, subject, messageId, html, text, more);
  }

  /** A picture that travels with the mail. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
  public record Picture(String name, byte[] png) {}
}
