package org.panal.testing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Real, openly licensed data beside the checkout; tests that need it are left out without it. */
public final class SampleData {
  private static final Path FOLDER =
      Path.of(System.getProperty("panal.sample-data", "../shared/data"));

  private SampleData() {}

  /** The header and the first rows of the attendees from one year's survey, as they are. */
  public static String attendees(String year, int rows) {
    List<String> lines = lines("attendees.csv.gz");
    return lines.get(0)
        + "\n"
        + lines.stream()
            .filter(line -> line.startsWith("s" + year.substring(2) + "-"))
            .limit(rows)
            .collect(Collectors.joining("\n", "", "\n"));
  }

  /** A whole file, unpacked. */
  public static String text(String file) {
    return String.join("\n", lines(file));
  }

  /** The rows of such a table by the names of its columns. */
  public static List<Map<String, String>> rows(String table) {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The items of a cell. */
  public static List<String> items(String cell) {
    return Arrays.stream(cell.split("[|]")).filter(item -> !item.isBlank()).toList();
  }

  private static List<String> lines(String file) {
    Path path = FOLDER.resolve(file);
    Assumptions.assumeTrue(
        Files.exists(path), () -> "left out: there is no sample data at " + path.toAbsolutePath());
    try (InputStream packed = Files.newInputStream(path);
        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
