package org.panal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A written table of who may what: a row for each operation, a column for each principal. */
public final class WhoMay {
  /** In a table: it is done for them. */
  public static final String OK = "ok";

  private final Map<String, Map<Who, String>> rows = new TreeMap<>();

  /** A table of the test resources, in Markdown. */
  public static WhoMay read(String file) {
    try (InputStream in = WhoMay.class.getResourceAsStream("/" + file)) {
      WhoMay table = new WhoMay();
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("| `"))
          .map(line -> line.split("\\|"))
          .forEach(table::row);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String[] cells) {
    String name = cells[1].strip().replace("`", "");
    Who[] all = Who.values();
    for (int i = 0; i < all.length; i++) {
      put(name, all[i], cells.length > i + 2 ? cells[i + 2].strip() : "");
    }
  }

  public void put(String row, Who who, String answer) {
    rows.computeIfAbsent(row, any -> new EnumMap<>(Who.class)).put(who, answer);
  }

  /** Whether it is done for them, and so leaves something changed. */
  public boolean lets(String row, Who who) {
    return OK.equals(rows.getOrDefault(row, Map.of()).get(who));
  }

  public List<String> names() {
    return List.copyOf(rows.keySet());
  }

  /** Every cell in which this table says something else than the other. */
  public List<String> differences(WhoMay expected) {
    List<String> differences = new ArrayList<>();
    rows.forEach(
        (name, cells) ->
            cells.forEach(
                (who, answer) -> {
                  String wanted = expected.rows.getOrDefault(name, Map.of()).get(who);
                  if (!answer.equals(wanted)) {
                    differences.add(name + " for " + who + ": " + answer + ", not " + wanted);
                  }
                }));
    return differences;
  }

  /** What a status means in a table. */
  public static String answer(int status) {
    return status >= 200 && status < 300 ? OK : Integer.toString(status);
  }

  /** Writes the table as it was found, to be read beside the one that was expected. */
  public void write(String file) {
    String head =
        line("operation", Arrays.stream(Who.values()).map(Who::column))
            + line("---", Arrays.stream(Who.values()).map(each -> "---"));
    String body =
        rows.entrySet().stream()
            .map(row -> line("`" + row.getKey() + "`", row.getValue().values().stream()))
            .collect(Collectors.joining());
    try {
      Files.writeString(Path.of("target", file), head + body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String first, Stream<String> cells) {
    return "| " + first + " | " + cells.collect(Collectors.joining(" | ")) + " |\n";
  }
}
