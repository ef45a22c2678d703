package org.panal.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text has its place, in both languages. */
class WordsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+[^}]*}");

  @Test
  void no_template_holds_a_text_of_its_own() {
    assertThat(Words.files("templates", ".html"))
        .allSatisfy(file -> assertThat(Words.hardCoded(Words.read(file))).isEmpty());
    assertThat(Words.files("templates", ".txt"))
        .allSatisfy(file -> assertThat(Words.hardCoded(Words.read(file))).isEmpty());
  }

  @Test
  void a_planted_text_is_found() {
    assertThat(Words.hardCoded("<h1>{msg:title}</h1><p>Hello {name}</p>")).containsExactly("Hello");
    assertThat(Words.hardCoded("<img alt=\"A face\"><b>{msg:x('a')}</b>"))
        .containsExactly("A face");
    assertThat(Words.hardCoded("{! Hello !}<p title=\"{msg:x}\">{#if a}{a}{/if} &middot;</p>"))
        .isEmpty();
  }

  @Test
  void every_message_is_written_in_both_languages() {
    for (JavaClass bundle : bundles()) {
      Path spanish = Path.of("src/main/resources/messages", name(bundle) + "_es.properties");
      Set<String> keys =
          bundle.getMethods().stream()
              .map(WordsTest::key)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(Words.properties(spanish).stringPropertyNames())
          .as(spanish.toString())
          .containsExactlyInAnyOrderElementsOf(keys);
      assertThat(Words.properties(spanish).values())
          .as(spanish.toString())
          .noneMatch(text -> text.toString().isBlank());
    }
  }

  @Test
  void every_code_has_a_sentence_in_both_languages() {
    assertThat(Words.files("codes", "_en.properties"))
        .isNotEmpty()
        .allSatisfy(
            english -> {
              String word = english.getFileName().toString().replace("_en.properties", "");
              Properties en = Words.properties(english);
              Properties es = Words.properties(english.resolveSibling(word + "_es.properties"));
              assertThat(es.stringPropertyNames())
                  .containsExactlyInAnyOrderElementsOf(en.stringPropertyNames());
              assertThat(en.stringPropertyNames())
                  .allMatch(code -> code.split("[.]", 2)[0].equals(word));
              for (String code : en.stringPropertyNames()) {
                assertThat(placeholders(es.getProperty(code)))
                    .as(code)
                    .isEqualTo(placeholders(en.getProperty(code)));
              }
            });
  }

  @Test
  void every_code_that_is_thrown_has_a_sentence() throws IOException {
    Set<String> written = new TreeSet<>();
    Words.files("codes", "_en.properties")
        .forEach(file -> written.addAll(Words.properties(file).stringPropertyNames()));
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      Set<String> thrown =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> Words.codesIn(Words.read(file)).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(thrown).isNotEmpty();
      assertThat(written).containsAll(thrown);
    }
  }

  @Test
  void a_planted_code_is_found() {
    assertThat(Words.codesIn("throw new Refusal(\"rsvp.closed\", when);"))
        .containsExactly("rsvp.closed");
    assertThat(Words.codesIn("new Invalid(path + \".x\", \"field.required\")"))
        .containsExactly("field.required");
  }

  private static Iterable<JavaClass> bundles() {
    return new ClassFileImporter()
        .importPackages("org.panal.words").stream()
            .filter(type -> type.isAnnotatedWith("io.quarkus.qute.i18n.MessageBundle"))
            .toList();
  }

  private static String name(JavaClass bundle) {
    return bundle
        .getAnnotationOfType("io.quarkus.qute.i18n.MessageBundle")
        .get("value")
        .orElseThrow()
        .toString();
  }

  /** A method's name is its key: the house names messages with underscores. */
  private static String key(JavaMethod method) {
    return method.getName();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(hit -> hit.group().replaceAll("[{}]", "").split(",")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
