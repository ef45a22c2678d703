package org.panal.manage;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Comma-separated lines that a spreadsheet opens without harm: a byte order mark tells the letters,
 * and no cell is taken for a formula.
 */
final class SafeCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private SafeCsv() {}

  static String of(List<List<String>> rows) {
    return rows.stream().map(SafeCsv::line).collect(joining("", BYTE_ORDER_MARK, ""));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SafeCsv::cell).collect(joining(",", "", "\r\n"));
  }

  static String cell(String text) {
    boolean isRisky = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (isRisky ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
