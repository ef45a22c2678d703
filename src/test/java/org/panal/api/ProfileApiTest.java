package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.member.MatchingProfile;
import org.panal.member.Profiles;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Somebody;

@QuarkusTest
class ProfileApiTest {
  private static final String PROFILE = "/api/v1/me/profile";
  private static final String PREFERENCES = "/api/v1/me/preferences";
  private static final String VETOES = "/api/v1/me/vetoes/";

  @Inject Somebody somebody;
  @Inject Profiles profiles;

  private UUID ana;
  private UUID luis;

  @BeforeEach
  void two_members() {
    ana = somebody.joined("Ana Gil");
    luis = somebody.joined("Luis Sanz");
  }

  @Test
  void a_profile_goes_in_and_comes_out() {
    As.member(ana)
        .body(ProfileExamples.WHOLE)
        .put(PROFILE)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    As.member(ana)
        .queryParam("language", "es")
        .get(PROFILE)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("offers.skill", contains("web-programming", "wordpress"))
        .body("offers[0].level", equalTo(5))
        .body("seeks[0].label", equalTo("Redacción publicitaria"))
        .body("seeks[0].intent", equalTo("COLLABORATOR"))
        .body("mentors[0].mentees", equalTo(2))
        .body("goals[0].kind", equalTo("FIND_COLLABORATORS"));
  }

  @Test
  void every_limit_is_told_with_the_path_of_its_field() {
    Map<String, Object> form = whole();
    form.put("name", "");
    form.put("pitch", "x".repeat(281));
    form.put("offers", Collections.nCopies(13, Map.of("skill", "x")));
    form.put("seeks", List.of(Map.of("skill", "react", "importance", 4)));
    form.put("mentors", List.of(Map.of("skill", "react", "level", 9, "mentees", 0)));
    form.put("mentees", List.of(Map.of("level", 1)));
    form.put("interests", List.of("x".repeat(161)));
    form.put("goals", Collections.nCopies(4, Map.of("kind", "LEARN")));
    form.put("languages", List.of("Spanish"));
    refused(
        form,
        "goals",
        "interests[0]",
        "languages[0]",
        "mentees[0].skill",
        "mentors[0].level",
        "mentors[0].mentees",
        "name",
        "offers",
        "pitch",
        "seeks[0].importance");
  }

  @Test
  void what_is_said_twice_is_refused_whatever_it_is_called() {
    Map<String, Object> form = whole();
    form.put("field", "no-such-field");
    form.put("offers", List.of(Map.of("skill", "copy"), Map.of("skill", "Redacción publicitaria")));
    form.put("seeks", List.of(Map.of("skill", "Árt of x"), Map.of("skill", "art  OF X")));
    form.put("interests", List.of("!!!"));
    form.put("goals", List.of(Map.of("kind", "LEARN"), Map.of("kind", "LEARN", "text", "more")));
    form.put("languages", List.of("es", "es"));
    form.put(
        "links", List.of("javascript:alert(1)", "https://ana.example", "//x", "https://a:b@x.org"));
    refused(
        form,
        "field",
        "offers[1]",
        "seeks[1]",
        "interests[0]",
        "goals[1].kind",
        "languages[1]",
        "links[0]",
        "links[2]",
        "links[3]");
  }

  @Test
  void the_same_skill_may_be_offered_and_sought() {
    Map<String, Object> form = whole();
    form.put("offers", List.of(Map.of("skill", "copy")));
    form.put("seeks", List.of(Map.of("skill", "copy")));
    As.member(ana).body(form).put(PROFILE).then().statusCode(200);
  }

  @Test
  void what_cannot_be_read_is_told_apart_from_what_cannot_stand() {
    As.member(ana).body("{\"name\": ").put(PROFILE).then().statusCode(400);
    As.member(ana).body("{\"nmae\": \"Ana\"}").put(PROFILE).then().statusCode(400);
    As.member(ana).body("{\"offers\": [null]}").put(PROFILE).then().statusCode(422);
    As.member(ana).put(PROFILE).then().statusCode(422);
    As.member(ana).header("If-Match", "x").body(whole()).put(PROFILE).then().statusCode(422);
  }

  @Test
  void a_change_based_on_an_old_version_is_refused() {
    As.member(ana).header("If-Match", "\"0\"").body(whole()).put(PROFILE).then().statusCode(200);
    As.member(ana)
        .header("If-Match", "\"0\"")
        .body(whole())
        .put(PROFILE)
        .then()
        .statusCode(412)
        .body("code", equalTo("stale"));
    As.member(ana).body(whole()).put(PROFILE).then().statusCode(200);
  }

  @Test
  void nobody_reads_or_changes_a_profile_that_is_not_theirs() {
    String hers = "/api/v1/members/" + ana;
    for (String path : List.of("", "/profile", "/card")) {
      As.nobody().get(hers + path).then().statusCode(401);
      As.member(luis).get(hers + path).then().statusCode(404);
    }
    As.nobody().body(whole()).put(hers + "/profile").then().statusCode(401);
    As.member(luis).body(whole()).put(hers + "/profile").then().statusCode(404);
    UUID organiser = somebody.with(Role.ORGANISER);
    As.member(organiser).get(hers + "/profile").then().statusCode(200).body("$", hasKey("email"));
    As.member(organiser).body(whole()).put(hers + "/profile").then().statusCode(404);
    As.nobody().get("/api/v1/me").then().statusCode(401);
    As.nobody().get(PROFILE).then().statusCode(401);
    As.nobody().body(whole()).put(PROFILE).then().statusCode(401);
    As.nobody().get(PREFERENCES).then().statusCode(401);
    As.nobody().body("{}").put(PREFERENCES).then().statusCode(401);
  }

  @Test
  void a_listed_member_shows_a_card_without_anything_to_reach_them_by() {
    As.member(ana).body(ProfileExamples.WHOLE).put(PROFILE).then().statusCode(200);
    As.member(luis)
        .get("/api/v1/members/" + ana + "/card")
        .then()
        .statusCode(200)
        .body("name", equalTo("Marta G."))
        .body("offers.skill", hasItem("wordpress"))
        .body("$", not(hasKey("email")))
        .body("links", empty());
  }

  @Test
  void preferences_are_kept_within_their_limits() {
    As.member(ana)
        .body(
            """
            {"gathering": "ONLINE", "introductions": 3, "monthlyCap": 6,
             "pausedUntil": "2026-12-01", "listening": true, "avoidsOwnOrganisation": true}
            """)
        .put(PREFERENCES)
        .then()
        .statusCode(200);
    As.member(ana)
        .get(PREFERENCES)
        .then()
        .header("ETag", "\"1\"")
        .body("introductions", equalTo(3))
        .body("pausedUntil", equalTo("2026-12-01"))
        .body("listening", equalTo(true));
    MatchingProfile read = profiles.forMatching(List.of(ana)).get(0);
    assertThat(read.listening()).isTrue();
    assertThat(read.monthlyCap()).isEqualTo(6);
    assertThat(read.avoidsOwnOrganisation()).isTrue();
    As.member(ana)
        .body("{\"introductions\": 6, \"monthlyCap\": 0}")
        .put(PREFERENCES)
        .then()
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("introductions", "monthlyCap"));
    As.member(ana).header("If-Match", "\"0\"").body("{}").put(PREFERENCES).then().statusCode(412);
  }

  @Test
  void a_veto_is_private_and_counts_both_ways() {
    for (int i = 0; i < 2; i++) {
      As.member(ana).put(VETOES + luis).then().statusCode(200).body("name", equalTo("Luis S."));
    }
    As.member(ana).get(VETOES).then().body("memberId", contains(luis.toString()));
    As.member(luis).get(VETOES).then().body("$", empty());
    for (MatchingProfile each : profiles.forMatching(List.of(ana, luis))) {
      assertThat(each.vetoes()).containsExactly(each.id().equals(ana) ? luis : ana);
    }
    As.member(luis).delete(VETOES + ana).then().statusCode(204);
    As.member(ana).get(VETOES).then().body("memberId", contains(luis.toString()));
    As.member(ana).delete(VETOES + luis).then().statusCode(204);
    assertThat(profiles.forMatching(List.of(ana, luis)).get(0).vetoes()).isEmpty();
    As.member(ana).put(VETOES + ana).then().statusCode(422);
    As.member(ana).put(VETOES + UUID.randomUUID()).then().statusCode(404);
    As.nobody().get(VETOES).then().statusCode(401);
    As.nobody().put(VETOES + ana).then().statusCode(401);
    As.nobody().delete(VETOES + ana).then().statusCode(401);
  }

  private void refused(Map<String, Object> form, String... fields) {
    As.member(ana)
        .body(form)
        .put(PROFILE)
        .then()
        .statusCode(422)
        .body("errors.field", containsInAnyOrder(fields));
  }

  private static Map<String, Object> whole() {
    Map<String, Object> form = new HashMap<>();
    form.put("name", "Ana Gil");
    form.put("language", "ES");
    return form;
  }
}
