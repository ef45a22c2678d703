package org.panal.skill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * Reads ESCO's skills in two forms: the official file of one language (the rest joins it by the
 * concept's URI), and a selection with both languages in one row, lists joined with a bar.
 */
final class EscoFile {
  static final int MOST_ROWS = 20_000;

  private static final List<String> OFFICIAL =
      List.of("conceptType", "conceptUri", "preferredLabel", "altLabels", "hiddenLabels", "status");
  private static final List<String> SELECTION =
      List.of("skill_uri", "label_en", "label_es", "alt_en", "alt_es", "field", "group_code");

  private EscoFile() {}

  static List<EscoConcept> read(byte[] file, @Nullable Language language) {
    List<Map<String, String>> rows = rows(text(file));
    if (rows.isEmpty()) {
      return List.of();
    }
    boolean isOfficial = rows.get(0).containsKey("conceptUri");
    checkColumns(rows.get(0).keySet(), isOfficial ? OFFICIAL : SELECTION);
    if (isOfficial && language == null) {
      throw new Invalid("language", "field.required");
    }
    List<EscoConcept> concepts = new ArrayList<>();
    for (Map<String, String> row : rows) {
      int number = concepts.size() + 2;
      concepts.add(
          language != null && isOfficial ? official(number, row, language) : both(number, row));
    }
    return concepts;
  }

  private static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new Invalid("file", "import.not-utf-8");
    }
  }

  private static List<Map<String, String>> rows(String csv) {
    try {
      List<Map<String, String>> rows = CsvRows.read(csv);
      if (rows.size() > MOST_ROWS) {
        throw new Invalid("file", "field.too-many", MOST_ROWS);
      }
      return rows;
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Invalid invalid) {
        throw invalid;
      }
      throw new Invalid("file", "import.no-table");
    }
  }

  private static void checkColumns(Set<String> present, List<String> needed) {
    for (String column : needed) {
      if (!present.contains(column)) {
        throw new Invalid("file", "import.no-column", column);
      }
    }
  }

  private static EscoConcept official(int number, Map<String, String> row, Language language) {
    List<String> aliases =
        Stream.of("altLabels", "hiddenLabels")
            .flatMap(column -> CsvRows.items(row, column, "\\R").stream())
            .toList();
    Map<Language, String> labels = new EnumMap<>(Language.class);
    put(labels, language, cell(row, "preferredLabel"));
    return new EscoConcept(
        number,
        cell(row, "conceptUri"),
        labels,
        Map.of(language, aliases),
        null,
        null,
        refusal(row, labels));
  }

  private static @Nullable String refusal(Map<String, String> row, Map<Language, String> labels) {
    if (!cell(row, "conceptType").equals("KnowledgeSkillCompetence")) {
      return "import.not-a-skill";
    }
    if (!cell(row, "status").equals("released")) {
      return "import.not-released";
    }
    return refusal(cell(row, "conceptUri"), labels);
  }

  private static EscoConcept both(int number, Map<String, String> row) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    Map<Language, List<String>> aliases = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      put(labels, language, cell(row, "label_" + language.tag()));
      aliases.put(language, CsvRows.items(row, "alt_" + language.tag(), "\\|"));
    }
    String uri = cell(row, "skill_uri");
    return new EscoConcept(
        number,
        uri,
        labels,
        aliases,
        cell(row, "field"),
        cell(row, "group_code"),
        refusal(uri, labels));
  }

  private static @Nullable String refusal(String uri, Map<Language, String> labels) {
    if (uri.isEmpty() || uri.length() > 200 || labels.isEmpty()) {
      return "import.incomplete";
    }
    return labels.values().stream().anyMatch(label -> label.length() > 120)
        ? "import.label-too-long"
        : null;
  }

  private static void put(Map<Language, String> labels, Language language, String label) {
    if (!label.isEmpty()) {
      labels.put(language, label);
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return Typed.line(row.get(column));
  }
}
