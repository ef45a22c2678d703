package org.panal.edge;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvText {
  private static final String STARTS_A_FORMULA = "=+-@\t\r";
  private static final String END_OF_LINE = "\r\n";

  private CsvText() {}

  /** One line with its end. */
  public static String line(List<?> cells) {
    return cells.stream()
        .map(cell -> cell instanceof Number ? cell.toString() : cell(String.valueOf(cell)))
        .collect(Collectors.joining(",", "", END_OF_LINE));
  }

  static String cell(String text) {
    String bare = text.replace("\0", "");
    String first = bare.isBlank() ? bare : bare.stripLeading();
    boolean isFormula =
        !bare.isEmpty()
            && (STARTS_A_FORMULA.indexOf(bare.charAt(0)) >= 0
                || (!first.isEmpty() && STARTS_A_FORMULA.indexOf(first.charAt(0)) >= 0));
    String safe = isFormula ? "'" + bare : bare;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
