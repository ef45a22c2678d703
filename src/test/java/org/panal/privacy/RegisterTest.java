package org.panal.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.shared.Language;
import org.panal.shared.Retention;
import org.panal.words.Sentences;

/** No column comes into the house without saying what it is for and how long it stays. */
@QuarkusTest
class RegisterTest {
  private static final Set<String> WITHOUT_A_RULE = Set.of("kept.erased", "kept.counted");

  @Inject Register register;
  @Inject Retentions retentions;
  @Inject EntityManager em;

  @Test
  @Transactional
  void every_column_of_the_database_stands_in_the_register_once() {
    assertThat(register.columns().stream().map(each -> each.table() + "." + each.name()))
        .as("src/main/resources/privacy/columns.csv beside the tables")
        .containsExactlyInAnyOrderElementsOf(columns());
  }

  @SuppressWarnings("unchecked")
  private List<String> columns() {
    return em.createNativeQuery(
            "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'",
            String.class)
        .getResultList();
  }

  @Test
  void every_personal_column_has_a_purpose_and_a_time_in_both_languages() {
    assertThat(register.lines())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              for (Language language : Language.values()) {
                assertThat(Sentences.exists(line.purpose(), language)).as(line.purpose()).isTrue();
                assertThat(Sentences.exists(line.kept(), language)).as(line.kept()).isTrue();
              }
            });
  }

  @Test
  void every_time_that_is_promised_is_kept_by_a_rule_on_that_table() {
    Set<String> rules =
        retentions.rules().map(rule -> rule.table() + " " + rule.code()).collect(toSet());
    Set<String> promised =
        register.columns().stream()
            .filter(Register.Column::isPersonal)
            .filter(column -> !WITHOUT_A_RULE.contains(column.kept()))
            .map(column -> column.table() + " " + column.kept())
            .collect(toSet());
    assertThat(rules).containsExactlyInAnyOrderElementsOf(promised);
  }

  @Test
  void every_rule_says_what_it_erases_in_both_languages() {
    assertThat(
            Stream.concat(
                retentions.rules().map(Retention::code), Stream.of(Retentions.NEVER_VERIFIED)))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              for (Language language : Language.values()) {
                assertThat(Sentences.exists(rule, language)).as(rule).isTrue();
                String what = rule.replace("kept.", "due.");
                assertThat(Sentences.exists(what, language)).as(what).isTrue();
              }
            });
  }
}
