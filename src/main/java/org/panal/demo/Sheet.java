package org.panal.demo;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A file of sample data: comma-separated, with a header line. */
record Sheet(List<Line> lines) {
  static Sheet of(String name) {
    String path = "/demo/" + name + ".csv";
    try (InputStream in = requireNonNull(Sheet.class.getResourceAsStream(path), path);
        MappingIterator<Map<String, String>> lines =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true))
                .readValues(in)) {
      return new Sheet(lines.readAll().stream().map(Line::new).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  /** One line, by the names of its columns. */
  record Line(Map<String, String> cells) {
    String text(String column) {
      return requireNonNull(cells.get(column), column);
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    /** One of a closed list, written in small letters with hyphens. */
    <E extends Enum<E>> E choice(String column, Class<E> choices) {
      return choice(choices, text(column));
    }

    /** The items of a cell that holds a list. */
    List<String> list(String column) {
      return Stream.of(text(column).split("[|]")).filter(item -> !item.isEmpty()).toList();
    }

    /** The items of a cell that holds a list of things with parts, such as {@code sales:4}. */
    Stream<Parts> parts(String column) {
      return list(column).stream().map(item -> new Parts(List.of(item.split(":"))));
    }

    static <E extends Enum<E>> E choice(Class<E> choices, String written) {
      return Enum.valueOf(choices, written.replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  /** One thing with parts. */
  record Parts(List<String> items) {
    String text(int at) {
      return items.get(at);
    }

    int number(int at) {
      return Integer.parseInt(items.get(at));
    }
  }
}
