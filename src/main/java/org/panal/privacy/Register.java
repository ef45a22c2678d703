package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every column of the database: what it is for, and how long it stays. */
@ApplicationScoped
public class Register {
  private static final String FILE = "/privacy/columns.csv";
  private static final String NOT_PERSONAL = "-";

  /**
   * A column that says something about somebody.
   *
   * @param purpose what it is for: a code of {@code codes/purpose_*.properties}
   * @param kept how long it stays: a code of {@code codes/kept_*.properties}
   */
  record Column(String table, String name, String purpose, String kept) {
    boolean isPersonal() {
      return !purpose.isEmpty();
    }
  }

  /** Why something is kept, and how long. */
  public record Line(String purpose, String kept) {}

  private final List<Column> columns = read();

  List<Column> columns() {
    return columns;
  }

  /** Each purpose with each of its times, once, in the order of their codes. */
  public List<Line> lines() {
    return columns.stream()
        .filter(Column::isPersonal)
        .map(column -> new Line(column.purpose(), column.kept()))
        .distinct()
        .sorted(Comparator.comparing(Line::purpose).thenComparing(Line::kept))
        .toList();
  }

  private static List<Column> read() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Register.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return file.lines().skip(1).flatMap(Register::columns).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of the file: a table, some of its columns, what they are for and how long they stay. */
  private static Stream<Column> columns(String line) {
    List<String> cells = List.of(line.split(",", -1));
    boolean isPersonal = !cells.get(2).equals(NOT_PERSONAL);
    return Arrays.stream(cells.get(1).split(" "))
        .map(
            name ->
                new Column(
                    cells.get(0),
                    name,
                    isPersonal ? "purpose." + cells.get(2) : "",
                    isPersonal ? "kept." + cells.get(3) : ""));
  }
}
