package org.panal.skill;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.panal.shared.Typed;

/** Reads RFC 4180 with a header line. */
final class CsvRows {
  private static final ObjectReader READER =
      new CsvMapper()
          .enable(CsvParser.Feature.TRIM_SPACES)
          .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
          .readerForMapOf(String.class)
          .with(CsvSchema.emptySchema().withHeader());

  private CsvRows() {}

  /** The rows, each by the names of its columns. */
  static List<Map<String, String>> read(String text) throws IOException {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (MappingIterator<Map<String, String>> rows = READER.readValues(withoutMark)) {
      return rows.readAll();
    }
  }

  /** The items of a cell, which a sign separates. */
  static List<String> items(Map<String, String> row, String column, String separator) {
    String cell = row.getOrDefault(column, "");
    return Arrays.stream(cell.split(separator))
        .map(Typed::line)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
