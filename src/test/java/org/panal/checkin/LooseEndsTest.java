package org.panal.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.As;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** Whom a tablet let in on its own and could not be signed up: nobody is lost, nobody invented. */
@QuarkusTest
class LooseEndsTest {
  @Inject Tablets tablets;
  @Inject Rosters rosters;
  @Inject Presences presences;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Turn turn;

  private static String door(Evening evening) {
    return "/api/v1/occurrences/" + evening.code() + "/door";
  }

  private static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  /** The tablet sends, when the network is back, whom it let in; as often as it likes. */
  private String letIn(Evening evening, DeviceToken tablet, String name, String email) {
    String nonce = Tablets.nonce();
    Map<String, Object> form = new HashMap<>();
    form.put("nonce", nonce);
    form.put("name", name);
    form.put("email", email);
    form.put("at", Instant.now().toString());
    for (int i = 0; i < 2; i++) {
      Tablets.as(tablet)
          .body(form)
          .post(door(evening) + "/walk-ins")
          .then()
          .statusCode(200)
          .body("result", equalTo("WELCOME"))
          .body("nonce", equalTo(nonce));
    }
    return nonce;
  }

  private static ValidatableResponse settle(
      DeviceToken tablet, Evening evening, String nonce, Map<String, String> form) {
    return Tablets.as(tablet).body(form).post(door(evening) + "/loose-ends/" + nonce).then();
  }

  private ValidatableResponse list(Evening evening, DeviceToken tablet) {
    return Tablets.as(tablet).get(door(evening) + "/loose-ends").then().statusCode(200);
  }

  private List<UUID> here(Evening evening) {
    return List.copyOf(presences.here(evening.event().dates().get(0).id()));
  }

  private List<Roster.Happened> facts(Evening evening) {
    return rosters.facts(evening.organiser(), evening.code(), false);
  }

  @Test
  void who_found_no_place_is_here_and_gets_one_when_the_team_tries_again_and_one_is_free() {
    Evening evening = tablets.open(1);
    UUID marta = rows.member("Marta Gil");
    guests.answer(marta, evening, RsvpForm.yes());
    DeviceToken tablet = tablets.pair(evening);
    String nonce = letIn(evening, tablet, "Lucía Prado", address());
    assertThat(here(evening)).hasSize(1);
    list(evening, tablet)
        .body("", hasSize(1))
        .body("[0].name", equalTo("Lucía Prado"))
        .body("[0].reason", equalTo("FULL"))
        .body("[0].member", equalTo(true))
        .body("[0].email", equalTo(null));
    Map<String, String> again = Map.of("how", "TRY_AGAIN");
    settle(tablet, evening, nonce, again).statusCode(409).body("code", equalTo("rsvp.full"));
    settle(tablet, evening, "e\u0301\u0301\u0301", again)
        .statusCode(404)
        .body("code", equalTo("loose-end.unknown"));
    list(evening, tablet).body("", hasSize(1));
    guests.answer(marta, evening, RsvpForm.no());
    settle(tablet, evening, nonce, again).statusCode(204);
    settle(tablet, evening, nonce, again).statusCode(204);
    list(evening, tablet).body("", hasSize(0));
    assertThat(rosters.list(evening.organiser(), evening.code(), "prado"))
        .singleElement()
        .satisfies(each -> assertThat(each.status().name()).isEqualTo("GOING"));
    assertThat(facts(evening)).hasSize(1);
  }

  /** Whoever frees seats writes the guard row first and may then touch what waits at the door. */
  @Test
  void trying_again_takes_its_turn_at_the_seats_before_it_holds_anything_else() {
    Evening evening = tablets.open(1);
    guests.answer(rows.member("Marta Gil"), evening, RsvpForm.yes());
    DeviceToken tablet = tablets.pair(evening);
    String nonce = letIn(evening, tablet, "Lucía Prado", address());
    Supplier<Integer> again =
        turn.whileHeld(
            evening.code(),
            () -> settle(tablet, evening, nonce, Map.of("how", "TRY_AGAIN")).extract().statusCode(),
            () ->
                rows.value(
                    "SELECT nonce FROM loose_end WHERE nonce = ?1 FOR UPDATE NOWAIT", nonce));
    assertThat(again.get()).isEqualTo(409);
  }

  @Test
  void what_is_no_address_is_kept_with_the_name_until_it_is_typed_right() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    String nonce = letIn(evening, tablet, "Leo Cast", "leo@");
    assertThat(here(evening)).isEmpty();
    assertThat(facts(evening)).singleElement().satisfies(f -> assertThat(f.flagged()).isTrue());
    list(evening, tablet).body("[0].reason", equalTo("ADDRESS")).body("[0].email", equalTo(null));
    As.member(evening.organiser().mustBeMember())
        .get(door(evening) + "/loose-ends")
        .then()
        .body("[0].email", equalTo("leo@"));
    settle(tablet, evening, nonce, Map.of("how", "TRY_AGAIN")).statusCode(422);
    Map<String, String> right = Map.of("how", "TRY_AGAIN", "email", address(), "name", "Léo Cast");
    settle(tablet, evening, nonce, right).statusCode(204);
    assertThat(here(evening)).hasSize(1);
    assertThat(rosters.list(evening.organiser(), evening.code(), ""))
        .extracting(Roster.Attendee::name)
        .containsExactly("Léo Cast");
    assertThat(rows.value("SELECT CONCAT(name, email) FROM loose_end WHERE nonce = ?1", nonce))
        .isEqualTo("");
  }

  @Test
  void let_in_all_the_same_takes_a_reason_and_an_address_where_there_is_none() {
    Evening evening = tablets.open(1);
    guests.answer(rows.member("Marta Gil"), evening, RsvpForm.yes());
    DeviceToken tablet = tablets.pair(evening);
    String full = letIn(evening, tablet, "Lucía Prado", address());
    String wrong = letIn(evening, tablet, "Leo Cast", "leo@");
    settle(tablet, evening, full, Map.of("how", "LET_IN")).statusCode(422);
    settle(tablet, evening, full, Map.of("how", "LET_IN", "reason", "speaker")).statusCode(204);
    settle(tablet, evening, wrong, Map.of("how", "LET_IN", "reason", "speaker")).statusCode(422);
    settle(tablet, evening, wrong, Map.of("how", "LET_IN", "reason", "speaker", "email", address()))
        .statusCode(204);
    assertThat(here(evening)).hasSize(2);
    assertThat(facts(evening))
        .filteredOn(fact -> fact.mode() == CheckInMode.FORCED)
        .hasSize(2)
        .allSatisfy(fact -> assertThat(fact.reason()).isEqualTo("speaker"));
    settle(tablet, evening, full, Map.of("how", "THROW_AWAY"))
        .statusCode(409)
        .body("code", equalTo("loose-end.settled"));
  }

  @Test
  void thrown_away_they_never_came_and_the_fact_stays() {
    Evening evening = tablets.open(1);
    guests.answer(rows.member("Marta Gil"), evening, RsvpForm.yes());
    DeviceToken tablet = tablets.pair(evening);
    String full = letIn(evening, tablet, "Lucía Prado", address());
    String wrong = letIn(evening, tablet, "Leo Cast", "leo@");
    for (String nonce : List.of(full, wrong)) {
      settle(tablet, evening, nonce, Map.of("how", "THROW_AWAY")).statusCode(204);
    }
    assertThat(here(evening)).isEmpty();
    assertThat(facts(evening)).hasSize(4);
    list(evening, tablet).body("", hasSize(0));
  }

  @Test
  void a_member_who_is_none_any_more_leaves_a_loose_end_and_not_a_fact_on_the_tablet() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    String nonce = Tablets.nonce();
    String batch =
        """
        {"items": [{"nonce": "%s", "member": "%s", "mode": "OFFLINE", "at": "%s"}]}
        """
            .formatted(nonce, UUID.randomUUID(), Instant.now());
    Tablets.as(tablet)
        .body(batch)
        .post(door(evening) + "/check-ins")
        .then()
        .statusCode(200)
        .body("items[0].problem", equalTo(null))
        .body("items[0].answer.result", equalTo("WELCOME"));
    list(evening, tablet).body("[0].name", equalTo("")).body("[0].reason", equalTo("OTHER"));
  }

  @Test
  void only_who_keeps_that_door_reads_and_settles() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    String nonce = letIn(evening, tablet, "Leo Cast", "leo@");
    Evening other = tablets.open(null);
    DeviceToken elsewhere = tablets.pair(other);
    Tablets.as(elsewhere).get(door(evening) + "/loose-ends").then().statusCode(404);
    settle(elsewhere, evening, nonce, Map.of("how", "THROW_AWAY")).statusCode(404);
    settle(elsewhere, other, nonce, Map.of("how", "THROW_AWAY"))
        .statusCode(404)
        .body("code", equalTo("loose-end.unknown"));
    As.member(rows.member("Marta Gil")).get(door(evening) + "/loose-ends").then().statusCode(403);
    list(evening, tablet).body("", hasSize(1));
  }
}
