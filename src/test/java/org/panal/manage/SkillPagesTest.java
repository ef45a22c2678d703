package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.panal.shared.Language;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.skill.NameView;
import org.panal.skill.SkillForm;
import org.panal.skill.SkillReviews;
import org.panal.skill.Skills;
import org.panal.skill.Vocabulary;
import org.panal.testing.Guests;
import org.panal.testing.Somebody;

/** The vocabulary on the pages of admins. */
@QuarkusTest
class SkillPagesTest {
  private static final String SKILLS = "/manage/skills";
  private static final String REVIEWS = "/manage/skill-reviews";
  private static final Viewer TEST = Viewer.system("test");

  @Inject Somebody somebody;
  @Inject SkillReviews reviews;
  @Inject Vocabulary vocabulary;
  @Inject Skills skills;

  private Pages admin() {
    return Pages.of(Guests.as(somebody.with(Role.ADMIN)));
  }

  private String skill(String label) {
    return vocabulary
        .add(TEST, new SkillForm("events", "", label, label + " en español"), Language.EN)
        .code();
  }

  private Map<String, String> deciding(String text, String skill, String decision) {
    reviews.ask(List.of(text));
    return Map.of("text", text, "skill", skill, "language", "ES", "decision", decision);
  }

  @Test
  void a_word_becomes_another_name_of_a_skill_in_the_language_it_is_written_in() {
    admin().post(REVIEWS, deciding("escritura de textos", "Copywriting", "map")).statusCode(303);
    assertThat(skills.get("copywriting", Language.EN).names())
        .filteredOn(name -> name.name().equals("escritura de textos"))
        .extracting(NameView::language)
        .containsExactly(Language.ES);
  }

  @Test
  void a_meaning_nobody_knows_is_refused_beside_its_word_and_stays_typed() {
    admin()
        .post(REVIEWS, deciding("wool gathering", "no such skill", "map"))
        .statusCode(409)
        .body(containsString("There is no skill “no such skill”."))
        .body(containsString("value=\"no such skill\" aria-invalid=\"true\""))
        .body(containsString("value=\"ES\" selected"));
    admin().post(REVIEWS, deciding("wool gathering", "", "refuse")).statusCode(303);
    admin().get(SKILLS).body(not(containsString("wool gathering")));
  }

  @Test
  void a_skill_is_added_found_named_and_retired() {
    Map<String, String> typed =
        Map.of("labelEn", "Page folding", "labelEs", "Plegado", "field", "events");
    admin().post(SKILLS, typed).statusCode(303);
    admin().get(SKILLS + "?q=page+fold").body(containsString(SKILLS + "/page-folding"));
    String one = SKILLS + "/page-folding";
    admin().post(one + "/names", Map.of("name", "origami", "language", "EN")).statusCode(303);
    admin().get(one).body(containsString("origami"));
    admin()
        .post(one, Map.of("labelEn", "", "labelEs", "Plegado", "field", "events"))
        .statusCode(422)
        .body(containsString("href=\"#labelEn\""))
        .body(containsString("value=\"Plegado\""));
    admin().post(one + "/retirement", Map.of()).statusCode(303);
    assertThat(skills.get("page-folding", Language.EN).retired()).isTrue();
  }

  @Test
  void a_skill_that_lacks_a_label_comes_back_with_all_that_was_typed() {
    admin()
        .post(SKILLS, Map.of("labelEn", "Kite sewing", "labelEs", "", "field", "events"))
        .statusCode(422)
        .body(containsString("href=\"#labelEs\""))
        .body(containsString("value=\"Kite sewing\""));
    assertThat(skills.understand("Kite sewing")).isEmpty();
  }

  @Test
  void two_skills_that_mean_one_thing_become_one() {
    String one = skill("Rain reading");
    String other = skill("Rain telling");
    admin()
        .post(SKILLS + "/" + one + "/merger", Map.of("into", "no such skill"))
        .statusCode(422)
        .body(containsString("There is no skill “no such skill”."));
    admin().post(SKILLS + "/" + one + "/merger", Map.of("into", "Rain telling")).statusCode(303);
    assertThat(skills.understand("Rain reading")).contains(other);
  }

  @Test
  void organisers_change_no_skill_and_decide_no_word() {
    Pages organiser = Pages.of(Guests.as(somebody.with(Role.ORGANISER)));
    String code = skill("Sand counting");
    for (String page : List.of("", "/" + code)) {
      organiser.get(SKILLS + page).statusCode(403);
    }
    Map<String, String> word = deciding("sand sums", "Sand counting", "map");
    organiser.post(REVIEWS, word).statusCode(403);
    organiser.post(SKILLS + "/" + code + "/retirement", Map.of()).statusCode(403);
    assertThat(skills.get(code, Language.EN).retired()).isFalse();
    assertThat(skills.understand("sand sums")).isEmpty();
  }
}
