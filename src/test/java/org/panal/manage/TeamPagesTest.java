package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.notice.Letter;
import org.panal.notice.Notices;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Made;
import org.panal.testing.Rows;

/** Sharing an event, by page and by API. */
@QuarkusTest
class TeamPagesTest {
  @Inject Instance<Made> things;
  @Inject Rows rows;
  @Inject Notices notices;
  @Inject Sessions sessions;

  private Made made;
  private String manage;
  private String team;

  @BeforeEach
  void an_evening_with_its_team() {
    made = things.get();
    manage = "/manage/events/" + made.code();
    team = "/api/v1/events/" + made.evening().event().id() + "/team";
  }

  private Pages organiser() {
    return Pages.of(Viewer.member(made.organiser(), Set.of(Role.ORGANISER)));
  }

  private static Pages of(UUID member) {
    return Pages.of(Viewer.member(member, Set.of()));
  }

  @Test
  void an_organiser_finds_somebody_shares_and_takes_it_back() {
    UUID noor = made.newcomer();
    organiser()
        .get(manage + "/team?q=" + made.word())
        .body(containsString("value=\"" + noor + "\""));
    of(noor).get(manage + "/guests").statusCode(403);
    Map<String, String> form = Map.of("member", noor.toString(), "part", "DOOR_HELPER");
    organiser().post(manage + "/team", form).statusCode(303);
    of(noor)
        .get(manage + "/guests")
        .statusCode(200)
        .body(containsString("Marta " + made.word()))
        .body(not(containsString(manage + "/edit")))
        .body(not(containsString(manage + "/guests/csv")))
        .body(not(containsString(manage + "/guests/" + made.self())));
    of(noor).get("/manage").statusCode(200).body(containsString(manage + "/guests"));
    of(noor).get("/events/" + made.code()).body(containsString("href=\"" + manage + "/guests\""));
    organiser().post(manage + "/team/" + noor + "/removal", Map.of()).statusCode(303);
    of(noor).get(manage + "/guests").statusCode(403);
    of(noor).get("/manage").statusCode(403);
  }

  @Test
  void a_co_organiser_sees_the_team_and_shares_it_with_nobody() {
    of(made.coOrganiser())
        .get(manage + "/team?q=Noor")
        .statusCode(200)
        .body(containsString("Dora " + made.word()))
        .body(containsString("Leave the team"))
        .body(not(containsString("name=\"part\"")));
    As.member(made.coOrganiser())
        .body("{\"part\": \"DOOR_HELPER\"}")
        .put(team + "/" + made.newcomer())
        .then()
        .statusCode(403)
        .body("code", equalTo("event.only-its-organiser"));
    As.member(made.coOrganiser()).get(team).then().statusCode(200).body("", hasSize(2));
    As.member(made.doorHelper()).get(team).then().statusCode(403);
  }

  @Test
  void whoever_helps_may_step_back_and_nobody_else_is_taken_out() {
    As.member(made.doorHelper()).delete(team + "/" + made.coOrganiser()).then().statusCode(403);
    of(made.doorHelper())
        .post(manage + "/team/" + made.doorHelper() + "/removal", Map.of())
        .statusCode(303);
    As.member(made.organiser())
        .get(team)
        .then()
        .body("name", equalTo(List.of("Pau " + made.word())));
    of(made.doorHelper()).get(manage + "/guests").statusCode(403);
  }

  @Test
  void sharing_twice_is_once_and_a_part_can_change() {
    for (String part : new String[] {"DOOR_HELPER", "DOOR_HELPER", "CO_ORGANISER"}) {
      As.member(made.organiser())
          .body("{\"part\": \"" + part + "\"}")
          .put(team + "/" + made.newcomer())
          .then()
          .statusCode(200)
          .body("part", equalTo(part));
    }
    As.member(made.organiser()).get(team).then().body("", hasSize(3));
    As.member(made.organiser())
        .body("{\"part\": \"DOOR_HELPER\"}")
        .put(team + "/" + made.organiser())
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("event.organiser-already"));
    assertThat(
            As.member(made.organiser())
                .body("{\"part\": \"DOOR_HELPER\"}")
                .put(team + "/" + UUID.randomUUID())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_organiser_is_told_nobodys_address_and_finds_nobody_by_a_part_of_one() {
    String email = made.emailOfSelf();
    As.member(made.organiser())
        .queryParam("q", email)
        .get("/api/v1/members")
        .then()
        .body("items[0].id", equalTo(made.self().toString()))
        .body("items[0].email", equalTo(""));
    As.member(made.organiser())
        .queryParam("q", email.substring(0, email.indexOf('@')))
        .get("/api/v1/members")
        .then()
        .body("total", equalTo(0));
    As.member(made.organiser())
        .get("/api/v1/members/" + made.self() + "/profile")
        .then()
        .body("email", equalTo(""));
  }

  private String organiserOf() {
    return "/api/v1/events/" + made.evening().event().id() + "/organiser";
  }

  private static String member(UUID id) {
    return "{\"member\": \"" + id + "\"}";
  }

  @Test
  void an_organiser_hands_an_event_over_and_stays_in_its_team() {
    // First by name: a list of some hundred organisers ends somewhere.
    UUID aaron = rows.member("Aarón " + made.word(), Role.ORGANISER);
    organiser()
        .get(manage + "/team")
        .body(containsString("<option value=\"" + aaron + "\">Aarón " + made.word()));
    organiser()
        .post(manage + "/team/organiser", Map.of("member", aaron.toString()))
        .statusCode(303);
    Pages.of(Viewer.member(aaron, Set.of(Role.ORGANISER)))
        .get(manage + "/team")
        .body(containsString("Aarón " + made.word() + " organises it."))
        .body(containsString("Carmen " + made.word()));
    As.member(made.organiser()).get(team).then().statusCode(200).body("", hasSize(3));
    As.member(made.organiser())
        .body(member(made.organiser()))
        .put(organiserOf())
        .then()
        .statusCode(403)
        .body("code", equalTo("event.only-its-organiser"));
    As.member(aaron)
        .body(member(made.organiser()))
        .put(organiserOf())
        .then()
        .statusCode(200)
        .body("id", equalTo(made.organiser().toString()));
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM audit WHERE act = 'EVENT_HANDED_OVER' AND thing = ?1",
                made.evening().event().id().toString()))
        .isEqualTo(2L);
  }

  @Test
  void a_form_without_somebody_comes_back_and_says_so() {
    for (String form : List.of("/team", "/team/organiser")) {
      organiser()
          .post(manage + form, Map.of())
          .statusCode(422)
          .body(containsString("href=\"#member\""))
          .body(containsString("Dora " + made.word()));
    }
    organiser()
        .post(manage + "/team", Map.of("member", made.organiser().toString()))
        .statusCode(422)
        .body(containsString("error-summary"));
    As.member(made.organiser()).get(team).then().body("", hasSize(2));
  }

  @Test
  void an_event_goes_to_who_organises_and_twice_is_once() {
    UUID iker = rows.member("Iker " + made.word(), Role.ORGANISER);
    As.member(made.organiser())
        .body(member(made.newcomer()))
        .put(organiserOf())
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("event.hand-to-an-organiser"));
    As.member(made.coOrganiser()).body(member(iker)).put(organiserOf()).then().statusCode(403);
    UUID nuria = rows.member("Nuria Vidal", Role.ADMIN);
    for (int i = 0; i < 2; i++) {
      As.member(nuria).body(member(iker)).put(organiserOf()).then().statusCode(200);
    }
    assertThat(told(iker)).isEqualTo(1L);
    assertThat(told(made.organiser())).isEqualTo(1L);
  }

  private Object told(UUID member) {
    return rows.value(
        "SELECT COUNT(*) FROM notice WHERE kind = 'HANDED_OVER' AND member_id = ?1", member);
  }

  @Test
  void both_get_a_mail_that_says_who_runs_it_now() {
    UUID iker = rows.member("Iker " + made.word(), Role.ORGANISER);
    As.member(made.organiser()).body(member(iker)).put(organiserOf()).then().statusCode(200);
    String title = made.evening().event().event().title();
    assertThat(letter(iker).subject()).isEqualTo(title + " is yours to run now");
    assertThat(letter(iker).text()).contains("you run " + title + " now");
    assertThat(letter(made.organiser()).subject())
        .isEqualTo("Iker " + made.word() + " runs " + title + " now");
    assertThat(letter(made.organiser()).html()).contains("You stay in the team");
  }

  private Letter letter(UUID member) {
    long id =
        ((Number)
                rows.value(
                    "SELECT id FROM notice WHERE kind = 'HANDED_OVER' AND member_id = ?1", member))
            .longValue();
    return notices.preview(Viewer.system("test"), id).orElseThrow();
  }

  @Test
  void whoever_handed_everything_over_can_leave_without_cancelling() {
    UUID iker = rows.member("Iker " + made.word(), Role.ORGANISER);
    As.member(made.organiser()).body(member(iker)).put(organiserOf()).then().statusCode(200);
    String secret = sessions.open(made.organiser(), "a phone");
    As.nobody()
        .cookie("sid", secret)
        .header("Sec-Fetch-Site", "same-origin")
        .delete("/api/v1/me/data")
        .then()
        .statusCode(204);
    As.member(iker).get(team).then().body("name", not(hasItem("Carmen " + made.word())));
  }
}
