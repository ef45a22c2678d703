package org.panal.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Structure is a test: each rule holds in the house, and finds the breach planted for it. */
class HouseRulesTest {
  private static final int LONGEST_FILE = 300;

  private static final HouseRules HOUSE =
      new HouseRules(
          new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.panal"),
          "org.panal");

  private static final HouseRules PLANTED =
      new HouseRules(
          new ClassFileImporter().importPackages("org.panal.house.planted"),
          "org.panal.house.planted");

  private record Rule(String name, Function<HouseRules, List<String>> breaches) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("a package imports only to its left", HouseRules::importsToTheRight),
          new Rule("every package is in the corridor", HouseRules::packagesOutsideTheCorridor),
          new Rule("the core is pure", HouseRules::impureCore),
          new Rule("there is one clock", HouseRules::hiddenClocks),
          new Rule("chance is handed in", HouseRules::unseededChance),
          new Rule("no edge opens a transaction", HouseRules::transactionsAtTheEdge),
          new Rule("no feature knows HTTP or templates", HouseRules::webInFeatures),
          new Rule("schedules stand in jobs", HouseRules::schedulesOutsideJobs),
          new Rule("only Facts touches the event bus", HouseRules::eventBusOutsideFacts),
          new Rule("no entity is locked after it was read", HouseRules::locksOnStaleEntities),
          new Rule("no page stands behind another", HouseRules::hiddenRoutes),
          new Rule("names say what", HouseRules::namesThatSayNothing),
          new Rule("every package says what lives there", HouseRules::packagesWithoutAWord));

  @TestFactory
  Stream<DynamicTest> the_house_keeps_its_rules() {
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(rule.breaches().apply(HOUSE)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_planted_breach_is_found() {
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(rule.breaches().apply(PLANTED)).isNotEmpty()));
  }

  @Test
  void no_file_is_longer_than_a_reader_holds_in_mind() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(file -> assertThat(codeLines(file)).isLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  private static long codeLines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(String::strip).filter(HouseRulesTest::isCode).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCode(String line) {
    return !line.isEmpty()
        && !line.startsWith("//")
        && !line.startsWith("*")
        && !line.startsWith("/*")
        && !line.startsWith("import ");
  }
}
