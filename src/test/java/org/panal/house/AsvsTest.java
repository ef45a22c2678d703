package org.panal.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of the security standard names what is there, and says of every row where it stands.
 */
class AsvsTest {
  private static final Path TABLE = Path.of("src/docs/asvs.md");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+[.]md)");
  private static final Pattern NUMBER = Pattern.compile("(\\d+)[.]\\d+[.]\\d+");
  private static final Set<String> WORDS = Set.of("yes", "partly", "no", "runs", "none");

  private static List<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> line.matches("[|] \\d.*")).toList();
  }

  @Test
  void every_class_and_test_that_it_names_is_there() throws IOException {
    Set<String> classes;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      classes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(toSet());
    }
    assertThat(CLASS.matcher(Files.readString(TABLE)).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(classes).contains(name));
    assertThat(LINK.matcher(Files.readString(TABLE)).results().map(found -> found.group(1)))
        .allSatisfy(page -> assertThat(Path.of("src/docs", page)).exists());
  }

  @Test
  void every_row_has_numbers_of_its_chapter_once_and_says_where_it_stands() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> assertThat(WORDS).contains(row.split("[|]")[3].strip()))
        .allSatisfy(
            row -> {
              if (!row.split("[|]")[3].strip().matches("yes|none|runs")) {
                assertThat(row.split("[|]")[4]).as("why").isNotBlank();
              }
            });
    assertThat(
            rows().stream()
                .flatMap(row -> NUMBER.matcher(row.split("[|]")[1]).results())
                .map(found -> found.group()))
        .doesNotHaveDuplicates();
  }
}
