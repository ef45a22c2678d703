package org.panal.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Viewer;

@QuarkusTest
class EscoImportTest {
  private static final Viewer ADMIN = Viewer.system("test");

  @Inject EscoImport esco;
  @Inject Skills skills;
  @Inject Vocabulary vocabulary;

  @Test
  void the_official_files_of_two_languages_join_by_their_uri() throws IOException {
    vocabulary.add(
        ADMIN, new SkillForm("events", "", "Lantern Polishing", "Pulido de faroles"), Language.EN);
    ImportReport english = read("skills_en", Language.EN);
    assertThat(english.added()).isEqualTo(1);
    assertThat(english.updated()).as("polishing lanterns was known").isEqualTo(1);
    assertThat(english.problems())
        .contains(
            new ImportProblem(3, "import.name-taken", "photography", "photography"),
            new ImportProblem(
                4, "import.not-released", "http://data.europa.eu/esco/skill/fixture-3", null));
    assertThat(skills.understand("Juggling with fire")).contains("juggle-torches");
    assertThat(skills.understand("shining of lanterns")).contains("lantern-polishing");

    ImportReport spanish = read("skills_es", Language.ES);
    assertThat(spanish.updated()).isEqualTo(1);
    SkillView skill = skills.get("juggle-torches", Language.ES);
    assertThat(skill.label()).isEqualTo("hacer malabares con antorchas");
    assertThat(skill.field()).isEqualTo("events");
    assertThat(skills.get("juggle-torches", Language.EN).label()).isEqualTo("juggle torches");
    assertThat(skills.understand("malabarismo con fuego")).contains("juggle-torches");

    ImportReport again = read("skills_es", Language.ES);
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(skills.get("lantern-polishing", Language.EN).label())
        .as("the label an admin gave stays")
        .isEqualTo("Lantern Polishing");
  }

  @Test
  void the_sample_selection_comes_in_with_its_conflicts_told() throws IOException {
    Path sample =
        Path.of(System.getProperty("panal.sample-data", "../shared/data")).resolve("skills.csv");
    assumeTrue(Files.exists(sample), () -> "skipped: there is no " + sample.toAbsolutePath());
    byte[] csv = Files.readAllBytes(sample);
    ImportReport first = esco.read(ADMIN, csv, null, "consulting-strategy");
    assertThat(first.added() + first.updated() + first.unchanged() + first.skipped())
        .isEqualTo(819);
    assertThat(first.added()).isGreaterThan(500);
    assertThat(first.updated()).isGreaterThan(20);
    assertThat(first.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(200);
    assertThat(skills.understand("communicate timetables")).isPresent();

    ImportReport again = esco.read(ADMIN, csv, null, "consulting-strategy");
    assertThat(again.added()).isZero();
    assertThat(again.updated()).isZero();
  }

  @Test
  void without_a_field_a_new_skill_is_skipped_and_told() {
    String csv =
        """
        skill_uri,label_en,label_es,alt_en,alt_es,field,group_code
        urn:x:1,weave baskets of light,tejer cestas de luz,,,nowhere,S1
        """;
    ImportReport report = esco.read(ADMIN, utf8(csv), null, null);
    assertThat(report.problems())
        .containsExactly(new ImportProblem(2, "import.no-field", "weave baskets of light", null));
    assertThat(report.skipped()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_something_else_is_refused_as_a_whole() {
    assertField("no,such,columns\n1,2,3\n", "file");
    assertField("conceptUri,preferredLabel\nx,y\n", "file");
    assertField("\"never closed", "file");
    assertThatThrownBy(() -> esco.read(ADMIN, new byte[] {'a', (byte) 0xF1, '\n'}, null, null))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () ->
                esco.read(Viewer.member(UUID.randomUUID(), Set.of()), utf8(""), Language.EN, null))
        .isInstanceOf(Forbidden.class);
  }

  private void assertField(String csv, String field) {
    assertThatThrownBy(() -> esco.read(ADMIN, utf8(csv), null, null))
        .isInstanceOfSatisfying(
            Invalid.class, no -> assertThat(no.errors().get(0).field()).isEqualTo(field));
  }

  private ImportReport read(String name, @Nullable Language language) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/esco/" + name + ".csv")) {
      return esco.read(ADMIN, Objects.requireNonNull(in).readAllBytes(), language, "events");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
