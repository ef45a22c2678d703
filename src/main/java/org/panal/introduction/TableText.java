package org.panal.introduction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of an uploaded file: UTF-8, UTF-16 where a byte order mark says so, else the Windows
 * code page that spreadsheets still write in Europe.
 *
 * @param remarks a note where the encoding was guessed, a problem where the bytes are no text
 */
record TableText(String text, List<TableRemark> remarks) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static TableText of(String typed) {
    return new TableText(withoutMark(typed), List.of());
  }

  static TableText of(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K')) {
      return noText("table.workbook");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, StandardCharsets.UTF_16)
          .map(TableText::of)
          .orElseGet(() -> noText("table.not-text"));
    }
    return decode(bytes, StandardCharsets.UTF_8)
        .map(TableText::of)
        .or(() -> decode(bytes, WINDOWS).map(TableText::guessed))
        .orElseGet(() -> noText("table.not-text"));
  }

  private static TableText guessed(String text) {
    return new TableText(text, List.of(TableRemark.ofFile("table.note-windows")));
  }

  private static TableText noText(String code) {
    return new TableText("", List.of(TableRemark.ofFile(code)));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** The text, unless the bytes do not stand for any or hold what no text holds. */
  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString())
          .filter(text -> text.chars().allMatch(TableText::isText));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(int character) {
    return character >= ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
