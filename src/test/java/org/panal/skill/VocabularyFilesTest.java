package org.panal.skill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.shared.Folded;
import org.panal.testing.CsvFile;
import org.panal.testing.CsvFile.Row;

/** The vocabulary keeps the promises that {@code src/docs/vocabulary.md} makes. */
class VocabularyFilesTest {
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  private final List<Row> fields = CsvFile.rows("/vocabulary/fields.csv");
  private final List<Row> skills = CsvFile.rows("/vocabulary/skills.csv");
  private final List<Row> complements = CsvFile.rows("/vocabulary/complements.csv");

  @Test
  void there_are_enough_fields_skills_and_complements() {
    assertThat(fields).hasSizeBetween(25, 30);
    assertThat(skills).hasSizeBetween(340, 420);
    assertThat(complements).hasSizeBetween(90, 160);
    assertThat(skills.stream().collect(groupingBy(skill -> skill.text("field"), counting())))
        .hasSize(fields.size())
        .allSatisfy((field, count) -> assertThat(count).as(field).isGreaterThanOrEqualTo(8));
  }

  @Test
  void every_code_is_short_plain_and_used_once() {
    assertThat(codes(fields)).doesNotHaveDuplicates().allMatch(code -> code.matches(CODE));
    assertThat(codes(skills)).doesNotHaveDuplicates().allMatch(code -> code.matches(CODE));
    assertThat(codes(fields)).allMatch(code -> code.length() <= 40);
    assertThat(codes(skills)).allMatch(code -> code.length() <= 80);
  }

  @Test
  void every_skill_belongs_to_a_field() {
    assertThat(skills).extracting(skill -> skill.text("field")).isSubsetOf(codes(fields));
  }

  @Test
  void every_group_holds_two_to_six_skills_of_one_field() {
    Map<String, List<Row>> groups =
        skills.stream().collect(groupingBy(skill -> skill.text("group")));
    assertThat(groups)
        .allSatisfy(
            (group, members) -> {
              assertThat(group).matches(CODE);
              assertThat(members).as(group).hasSizeBetween(2, 6);
              assertThat(members)
                  .extracting(skill -> skill.text("field"))
                  .containsOnly(fieldOf(members));
            });
  }

  @Test
  void both_languages_are_filled() {
    assertThat(fields)
        .allSatisfy(
            field ->
                assertThat(
                        List.of(field.text("label_en"), field.text("label_es"), field.text("icon")))
                    .noneMatch(String::isBlank));
    assertThat(skills)
        .allSatisfy(
            skill -> {
              assertThat(skill.text("label_en")).isNotBlank();
              assertThat(skill.text("label_es")).isNotBlank();
              assertThat(skill.list("aliases_en")).as(skill.text("code")).hasSizeBetween(1, 6);
              assertThat(skill.list("aliases_es")).as(skill.text("code")).hasSizeBetween(1, 6);
            });
  }

  @Test
  void a_name_leads_to_one_skill_in_either_language() {
    Map<String, Set<String>> skillsByName = new TreeMap<>();
    for (Row skill : skills) {
      names(skill)
          .forEach(
              name ->
                  skillsByName
                      .computeIfAbsent(Folded.of(name), folded -> new HashSet<>())
                      .add(skill.text("code")));
    }
    assertThat(skillsByName).doesNotContainKey("");
    assertThat(skillsByName).allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
  }

  @Test
  void no_name_stands_twice_for_a_skill_in_one_language() {
    assertThat(skills)
        .allSatisfy(
            skill -> {
              assertThat(names(skill, "en").map(Folded::of)).doesNotHaveDuplicates();
              assertThat(names(skill, "es").map(Folded::of)).doesNotHaveDuplicates();
            });
  }

  @Test
  void languages_with_signs_in_their_names_stay_apart() {
    Map<String, String> codeByLabel =
        skills.stream()
            .collect(
                toMap(skill -> Folded.of(skill.text("label_en")), skill -> skill.text("code")));
    assertThat(codeByLabel)
        .containsEntry("c", "c")
        .containsEntry("c++", "cpp")
        .containsEntry("c#", "c-sharp")
        .containsEntry(".net", "dotnet");
  }

  @Test
  void every_complement_joins_two_that_exist() {
    Map<String, List<String>> known = Map.of("field", codes(fields), "skill", codes(skills));
    assertThat(complements)
        .allSatisfy(
            pair -> {
              assertThat(pair.text("kind")).isIn(known.keySet());
              assertThat(List.of(pair.text("one"), pair.text("other")))
                  .doesNotHaveDuplicates()
                  .isSubsetOf(known.get(pair.text("kind")));
              assertThat(pair.number("strength")).isBetween(1, 100);
            });
  }

  @Test
  void a_pair_stands_once_with_the_smaller_code_first() {
    assertThat(complements)
        .allSatisfy(pair -> assertThat(pair.text("one")).isLessThan(pair.text("other")));
    assertThat(complements)
        .extracting(pair -> List.of(pair.text("kind"), pair.text("one"), pair.text("other")))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_pair_of_skills_is_stronger_than_the_pair_of_their_fields() {
    Map<String, Row> byCode =
        skills.stream().collect(toMap(skill -> skill.text("code"), skill -> skill));
    Map<Set<String>, Integer> ofFields = strengths("field");
    strengths("skill")
        .forEach(
            (pair, strength) -> {
              Set<String> both =
                  pair.stream().map(code -> byCode.get(code).text("field")).collect(toSet());
              assertThat(strength).as("%s", pair).isGreaterThan(ofFields.getOrDefault(both, 0));
              assertThat(pair.stream().map(code -> byCode.get(code).text("group")))
                  .as("%s", pair)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void the_three_pairs_that_started_it_all_are_among_the_strongest() {
    assertThat(strengths("skill"))
        .containsEntry(Set.of("web-programming", "copywriting"), 100)
        .containsEntry(Set.of("graphic-design", "social-media-management"), 100)
        .containsEntry(Set.of("digital-marketing", "sales"), 100);
  }

  @Test
  void what_people_type_is_found() {
    Map<String, Set<String>> byName =
        skills.stream()
            .flatMap(
                skill -> names(skill).map(name -> Map.entry(Folded.of(name), skill.text("code"))))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    assertThat(byName)
        .containsEntry(Folded.of("copy"), Set.of("copywriting"))
        .containsEntry(Folded.of("Redacción"), Set.of("copywriting"))
        .containsEntry(Folded.of("Programadora web"), Set.of("web-programming"))
        .containsEntry(Folded.of("CM"), Set.of("social-media-management"))
        .containsEntry(Folded.of("front end"), Set.of("frontend-development"));
  }

  private Map<Set<String>, Integer> strengths(String kind) {
    return complements.stream()
        .filter(pair -> pair.text("kind").equals(kind))
        .collect(
            toMap(
                pair -> Set.of(pair.text("one"), pair.text("other")),
                pair -> pair.number("strength")));
  }

  private static String fieldOf(List<Row> members) {
    return members.get(0).text("field");
  }

  private static List<String> codes(List<Row> rows) {
    return rows.stream().map(row -> row.text("code")).toList();
  }

  private static Stream<String> names(Row skill) {
    return Stream.of(Stream.of(skill.text("code")), names(skill, "en"), names(skill, "es"))
        .flatMap(names -> names);
  }

  private static Stream<String> names(Row skill, String language) {
    return Stream.concat(
        Stream.of(skill.text("label_" + language)), skill.list("aliases_" + language).stream());
  }
}
