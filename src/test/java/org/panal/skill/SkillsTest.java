package org.panal.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.shared.Folded;
import org.panal.shared.Language;
import org.panal.shared.Paging;

@QuarkusTest
class SkillsTest {
  @Inject Skills skills;

  @ParameterizedTest
  @ValueSource(strings = {"copy", "redacción", "redaccion", "REDACCIÓN", "Copywriting"})
  void any_name_in_any_spelling_finds_copywriting(String typed) {
    assertThat(skills.search(typed, Language.EN, 10))
        .extracting(SkillHit::code)
        .contains("copywriting");
  }

  @Test
  void the_exact_name_comes_first_then_words_that_start_so_then_the_rest() {
    assertThat(skills.search("c", Language.EN, 10).get(0).code()).isEqualTo("c");
    List<SkillHit> hits = skills.search("script", Language.EN, 50);
    assertThat(hits).extracting(SkillHit::code).contains("javascript");
    List<Boolean> infix = hits.stream().map(hit -> !startsAWord(hit.name(), "script")).toList();
    assertThat(infix).isSorted();
  }

  private static boolean startsAWord(String name, String typed) {
    return (" " + Folded.of(name)).contains(" " + typed);
  }

  @Test
  void labels_come_in_the_language_of_the_reader_with_the_name_that_hit() {
    SkillHit hit = skills.search("programador web", Language.ES, 1).get(0);
    assertThat(hit)
        .isEqualTo(new SkillHit("web-programming", "Programación web", "programador web", "web"));
    assertThat(skills.search("programador web", Language.EN, 1).get(0).label())
        .isEqualTo("Web programming");
  }

  @Test
  void what_is_typed_is_text_and_never_a_pattern() {
    assertThat(skills.search("%", Language.EN, 10)).isEmpty();
    assertThat(skills.search("cop_writing", Language.EN, 10)).isEmpty();
  }

  @Test
  void signs_that_tell_languages_apart_are_kept() {
    assertThat(skills.understand("C")).contains("c");
    assertThat(skills.understand("c++")).contains("cpp");
    assertThat(skills.understand("C#")).contains("c-sharp");
  }

  @Test
  void a_code_a_label_and_an_alias_mean_the_same() {
    assertThat(skills.understand("web-programming")).contains("web-programming");
    assertThat(skills.understand("Programación Web")).contains("web-programming");
    assertThat(skills.understand("  web   DEVELOPER ")).contains("web-programming");
    assertThat(skills.understand("taming dragons")).isEmpty();
    assertThat(skills.understand("!!!")).isEmpty();
  }

  @Test
  void the_skills_of_a_field_are_listed_by_label_in_pages() {
    var first = skills.list(new SkillQuery("", "web", Language.ES), new Paging(0, 5));
    var second = skills.list(new SkillQuery("", "web", Language.ES), new Paging(1, 5));
    assertThat(first.items()).hasSize(5).allMatch(hit -> hit.field().equals("web"));
    assertThat(first.total()).isGreaterThan(20);
    assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
  }

  @Test
  void a_draw_learns_groups_fields_and_complements_at_once() {
    SkillKnowledge knowledge = skills.knowledge();
    assertThat(knowledge.kin()).containsEntry("react", "frontend-frameworks");
    assertThat(knowledge.field()).containsEntry("copywriting", "writing");
    assertThat(knowledge.complements())
        .anyMatch(pair -> pair.kind() == ComplementKind.FIELD && pair.one().equals("design"));
    assertThat(skills.knowledge()).isSameAs(knowledge);
  }
}
