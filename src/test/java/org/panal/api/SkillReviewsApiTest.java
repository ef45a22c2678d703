package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.member.MatchingProfile;
import org.panal.member.Profiles;
import org.panal.shared.Language;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.skill.MergeForm;
import org.panal.skill.SkillForm;
import org.panal.skill.SkillReviews;
import org.panal.skill.Vocabulary;
import org.panal.testing.As;
import org.panal.testing.Somebody;

@QuarkusTest
class SkillReviewsApiTest {
  private static final String REVIEWS = "/api/v1/skill-reviews";
  private static final Viewer ADMIN = Viewer.system("test");

  @Inject Somebody somebody;
  @Inject Profiles profiles;
  @Inject SkillReviews reviews;
  @Inject Vocabulary vocabulary;

  @Test
  void an_unknown_text_matches_nothing_until_an_admin_says_what_it_means() {
    UUID admin = somebody.with(Role.ADMIN);
    UUID ana = told("Bespoke wordery", "photography");
    UUID luis = told("bespoke  WORDERY");
    assertThat(offers(ana)).containsExactly("photography");
    assertThat(waiting("bespoke wordery")).isTrue();
    assertThat(profiles.countUsing(ADMIN, List.of("bespoke wordery")))
        .containsEntry("bespoke wordery", 2L);

    for (int i = 0; i < 2; i++) {
      As.member(admin)
          .header("Idempotency-Key", "wordery")
          .body(Map.of("text", "Bespoke Wordery", "skill", "copywriting"))
          .post(REVIEWS)
          .then()
          .statusCode(200)
          .body("skill", equalTo("copywriting"));
    }
    assertThat(offers(ana)).containsExactly("copywriting", "photography");
    assertThat(offers(luis)).containsExactly("copywriting");
    assertThat(waiting("bespoke wordery")).isFalse();
    As.member(admin)
        .body(Map.of("text", "Bespoke Wordery", "skill", "editing"))
        .post(REVIEWS)
        .then()
        .statusCode(409)
        .body("code", equalTo("skill.review-decided"));
  }

  @Test
  void a_list_that_has_the_skill_already_loses_the_line() {
    UUID admin = somebody.with(Role.ADMIN);
    UUID ana = told("ink slinging", "copywriting");
    decide(admin, Map.of("text", "ink slinging", "skill", "copywriting"), 200);
    assertThat(offers(ana)).containsExactly("copywriting");
  }

  @Test
  void a_refused_text_stays_and_is_not_asked_about_again() {
    UUID admin = somebody.with(Role.ADMIN);
    UUID ana = told("being splendid");
    As.member(admin)
        .body(Map.of("text", "being splendid"))
        .post(REVIEWS)
        .then()
        .statusCode(200)
        .body("skill", nullValue());
    told("being splendid");
    assertThat(waiting("being splendid")).isFalse();
    assertThat(offers(ana)).isEmpty();
    assertThat(profiles.get(viewer(ana), ana, Language.EN).offers().get(0).label())
        .isEqualTo("being splendid");
  }

  @Test
  void a_skill_added_later_gives_waiting_texts_their_meaning() {
    UUID ana = told("cloud herding");
    vocabulary.add(
        ADMIN, new SkillForm("events", "", "Cloud herding", "Pastoreo de nubes"), Language.EN);
    assertThat(offers(ana)).containsExactly("cloud-herding");
    assertThat(waiting("cloud herding")).isFalse();
  }

  @Test
  void merged_skills_leave_each_profile_with_one() {
    for (String label : List.of("Fog reading", "Fog telling")) {
      vocabulary.add(ADMIN, new SkillForm("events", "", label, label), Language.EN);
    }
    UUID ana = told("fog reading", "fog telling");
    UUID luis = told("fog reading");
    vocabulary.merge(ADMIN, "fog-reading", new MergeForm("fog-telling"), Language.EN);
    assertThat(offers(ana)).containsExactly("fog-telling");
    assertThat(offers(luis)).containsExactly("fog-telling");
  }

  @Test
  void a_decision_names_a_text_and_a_skill_that_exist() {
    UUID admin = somebody.with(Role.ADMIN);
    told("silent clapping");
    decide(admin, Map.of("text", "nobody wrote this"), 404);
    decide(admin, Map.of("text", "silent clapping", "skill", "no-such-skill"), 404);
    decide(admin, Map.of("text", ""), 422);
    assertThat(waiting("silent clapping")).isTrue();
  }

  private static void decide(UUID admin, Map<String, String> decision, int status) {
    As.member(admin).body(decision).post(REVIEWS).then().statusCode(status);
  }

  private UUID told(String... offers) {
    UUID id = somebody.joined("Ana Gil");
    profiles.replace(viewer(id), id, somebody.profile("Ana Gil").offers(offers).form(), null);
    return id;
  }

  private List<String> offers(UUID id) {
    return profiles.forMatching(List.of(id)).get(0).offers().stream()
        .map(MatchingProfile.Offer::skill)
        .toList();
  }

  private boolean waiting(String folded) {
    return reviews.list(ADMIN, new Paging(0, 100)).items().stream()
        .anyMatch(review -> review.folded().equals(folded));
  }

  private static Viewer viewer(UUID id) {
    return Viewer.member(id, Set.of());
  }
}
