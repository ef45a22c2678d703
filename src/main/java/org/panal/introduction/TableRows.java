package org.panal.introduction;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a spreadsheet as text (RFC 4180), whatever separates its columns.
 *
 * @param rows those with something in them
 * @param remarks a problem where quotes are broken or there are too many rows
 */
record TableRows(List<Row> rows, List<TableRemark> remarks) {
  static final int MOST_ROWS = 10_000;

  private static final ObjectReader READER =
      new CsvMapper()
          .readerFor(String[].class)
          .with(CsvParser.Feature.WRAP_AS_ARRAY)
          .with(CsvParser.Feature.TRIM_SPACES);
  private static final String SEPARATORS = "\t;,";

  /** One row, with the number that the spreadsheet gives it. */
  record Row(int number, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  static TableRows read(String text) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try (MappingIterator<String[]> lines = READER.with(schema).readValues(text)) {
      while (lines.hasNextValue() && number <= MOST_ROWS + 1) {
        Row row = new Row(number + 1, Arrays.stream(lines.nextValue()).map(String::strip).toList());
        number++;
        if (!row.isEmpty()) {
          rows.add(row);
        }
      }
    } catch (IOException | RuntimeException e) {
      return new TableRows(
          rows, List.of(new TableRemark(number + 1, "", "table.quotes", List.of())));
    }
    return new TableRows(rows, number > MOST_ROWS + 1 ? List.of(tooMany()) : List.of());
  }

  private static TableRemark tooMany() {
    return TableRemark.ofFile("table.too-many-rows", MOST_ROWS);
  }

  /** Whichever stands most often in the first line that says something. */
  private static char separator(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char separator : SEPARATORS.toCharArray()) {
      if (count(header, separator) > count(header, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(character -> character == sign).count();
  }
}
