package org.panal.edge;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvText {
  private static final String STARTS_A_FORMULA = "=+-@";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END_OF_LINE = "\r\n";

  private CsvText() {}

  /** A file for spreadsheets, which know by its first mark how letters are written. */
  public static String file(List<List<String>> rows) {
    return rows.stream().map(CsvText::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  /** One line with its end. */
  public static String line(List<?> cells) {
    return cells.stream()
        .map(cell -> cell instanceof Number ? cell.toString() : cell(String.valueOf(cell)))
        .collect(Collectors.joining(",", "", END_OF_LINE));
  }

  static String cell(String text) {
    String bare = text.replace("\0", "");
    String safe = isRisky(bare) ? "'" + bare : bare;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** What cannot be seen may be left out by whoever reads it, and a formula comes first then. */
  private static boolean isRisky(String text) {
    return text.startsWith("\t")
        || text.startsWith("\r")
        || text.codePoints()
            .dropWhile(CsvText::isUnseen)
            .limit(1)
            .anyMatch(letter -> STARTS_A_FORMULA.indexOf(letter) >= 0);
  }

  private static boolean isUnseen(int letter) {
    return Character.isSpaceChar(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }
}
