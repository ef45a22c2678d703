package org.panal.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is written where: texts that stand in templates, keys and codes that lack a text. */
final class Words {
  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final Pattern COMMENT = Pattern.compile("(?s)\\{!.*?!}|<!--.*?-->");

  /** What no person reads, with the layout's slots for classes, robots and the head of the page. */
  private static final Pattern NOT_TEXT =
      Pattern.compile("(?s)<(script|style|svg)\\b.*?</\\1>|\\{#(width|head|robots)}.*?\\{/\\2}");

  private static final Pattern EXPRESSION =
      Pattern.compile("(?s)\\{(?:[^{}\"']|\"[^\"]*\"|'[^']*')*}");
  private static final Pattern READ_ALOUD =
      Pattern.compile("\\b(?:aria-label|title|alt|placeholder|summary)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  private static final Pattern THROWN =
      Pattern.compile(
          "new (?:Refusal|NotFound|Forbidden)\\(\\s*\"([^\"]+)\""
              + "|new (?:Invalid|FieldError|Invalid\\.FieldError)\\(\\s*[^;]*?,\\s*\"([a-z-]+\\.[a-z.-]+)\"");

  private Words() {}

  static Stream<Path> files(String folder, String suffix) {
    Path start = RESOURCES.resolve(folder);
    if (!Files.exists(start)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The human words that stand in a template instead of a message bundle. */
  static List<String> hardCoded(String template) {
    String bare = replaced(NOT_TEXT, replaced(COMMENT, template));
    String text = replaced(EXPRESSION, bare);
    Stream<String> readAloud = READ_ALOUD.matcher(text).results().map(hit -> hit.group(1));
    Stream<String> shown = Stream.of(replaced(ENTITY, replaced(TAG, text)).split("\n"));
    return Stream.concat(readAloud, shown)
        .map(String::strip)
        .filter(words -> LETTERS.matcher(words).find())
        .toList();
  }

  /** The codes that a source file throws by name. */
  static Set<String> codesIn(String source) {
    Set<String> codes = new TreeSet<>();
    Matcher matcher = THROWN.matcher(source);
    while (matcher.find()) {
      codes.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return codes;
  }

  static Properties properties(Path file) {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String replaced(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(" ");
  }
}
