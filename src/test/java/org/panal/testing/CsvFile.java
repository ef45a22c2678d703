package org.panal.testing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A comma-separated file of the class path, with a header, as rows. */
public final class CsvFile {
  private CsvFile() {}

  public static List<Row> rows(String path) {
    try (InputStream in = Objects.requireNonNull(CsvFile.class.getResourceAsStream(path), path);
        MappingIterator<Map<String, String>> lines =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true))
                .readValues(in)) {
      return lines.readAll().stream().map(Row::new).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  /** One line, by the names of its columns. */
  public record Row(Map<String, String> cells) {
    public String text(String column) {
      return Objects.requireNonNull(cells.get(column), () -> column + " in " + cells);
    }

    public int number(String column) {
      return Integer.parseInt(text(column));
    }

    /** The items of a cell that holds a list. */
    public List<String> list(String column) {
      return Stream.of(text(column).split("\\|")).filter(item -> !item.isEmpty()).toList();
    }

    /** The items of a cell that holds a list of things with parts, such as {@code sales:4}. */
    public List<List<String>> parts(String column) {
      return list(column).stream().map(item -> List.of(item.split(":"))).toList();
    }
  }
}
