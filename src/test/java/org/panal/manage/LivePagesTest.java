package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.introduction.Rounds;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** The door as it goes, for who runs the event. */
@QuarkusTest
class LivePagesTest {
  @Inject Tablets tablets;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject CheckIns checkIns;
  @Inject Devices devices;
  @Inject Rounds rounds;
  @Inject Rows rows;
  @Inject Once once;

  private static RequestSpecification as(Evening evening) {
    return As.member(evening.organiser().mustBeMember())
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .accept("text/html");
  }

  private static String live(Evening evening) {
    return "/manage/events/" + evening.code() + "/live";
  }

  private void come(Evening evening, UUID member) {
    CheckInForm form = CheckInForm.of(Tablets.nonce(), member);
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
  }

  @Test
  void it_shows_who_is_missing_what_fell_apart_and_matches_again() {
    Evening evening = evenings.forSeats(null);
    UUID iker = guests.going(evening, "Iker Sanz", "bookkeeping", "photography");
    UUID lucia = guests.going(evening, "Lucía Prado", "photography", "bookkeeping");
    for (UUID each : List.of(iker, lucia)) {
      guests.answer(each, evening, new RsvpForm(true, false, true, 1, ""));
    }
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    tablets.beganMinutesAgo(evening, 10);
    assertThat(as(evening).get(live(evening)).asString())
        .contains("0 of 2 here", "Nobody is here yet", "2 still missing", "Nobody is waiting");
    come(evening, iker);
    assertThat(as(evening).get(live(evening)).asString())
        .contains("1 of 2 here", "1 still missing", "1 introduction waits", "waits for Lucía Prado")
        .contains("<svg", "Here: from 0 at");
    Response nobody = as(evening).post(live(evening) + "/rematch");
    assertThat(nobody.statusCode()).isEqualTo(409);
    UUID leo = guests.going(evening, "Leo Cast", "photography", "bookkeeping");
    come(evening, leo);
    as(evening).post(live(evening) + "/rematch").then().statusCode(303);
    assertThat(as(evening).get(live(evening)).asString())
        .contains("2 of 3 here", "Nobody is waiting");
  }

  @Test
  void arrivals_stand_in_a_table_too() {
    Evening evening = tablets.open(null);
    come(evening, guests.going(evening, "Marta Gil", "web-programming", "copywriting"));
    String table = as(evening).get(live(evening) + "/arrivals").asString();
    assertThat(table).contains("<th scope=\"row\">", "<td class=\"num\">1</td>");
    rows.change(
        "UPDATE check_in SET device_time = device_time - INTERVAL 3 DAY WHERE occurrence_id ="
            + " (SELECT id FROM occurrence WHERE code = ?1)",
        evening.code());
    assertThat(as(evening).get(live(evening)).asString()).contains("<svg", "to 1 at");
  }

  @Test
  void a_screen_is_made_shown_and_closed() {
    Evening evening = tablets.open(null);
    Response wrong = as(evening).formParam("name", " ").post(live(evening) + "/boards");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.asString()).contains("0 of 0 here", "id=\"board-name\"", "aria-invalid");
    as(evening)
        .formParam("name", "By the bar")
        .post(live(evening) + "/boards")
        .then()
        .statusCode(303);
    String page = as(evening).get(live(evening)).asString();
    assertThat(page).contains("By the bar", "not heard of yet", "/board/");
    UUID board = devices.list(evening.organiser(), evening.code()).get(0).id();
    assertThat(as(evening).get("/manage/events/" + evening.code() + "/door").asString())
        .doesNotContain("By the bar");
    as(evening).post(live(evening) + "/devices/" + board + "/revoke").then().statusCode(303);
    assertThat(as(evening).get(live(evening)).asString()).doesNotContain("By the bar");
  }

  @Test
  void a_tablet_that_fell_silent_is_told_of() {
    Evening evening = tablets.open(null);
    UUID tablet = tablets.pair(evening).device();
    rows.change(
        "UPDATE device SET last_seen_at = UTC_TIMESTAMP(6) - INTERVAL 20 MINUTE WHERE id = ?1",
        tablet);
    assertThat(as(evening).get(live(evening)).asString())
        .contains("Tablet by the entrance", "silent since");
  }

  @Test
  void a_tablet_says_how_it_is_here_and_on_the_dashboard() {
    Evening evening = tablets.open(null);
    Tablets.as(tablets.pair(evening))
        .body("{\"battery\": 15, \"charging\": false, \"waiting\": 3}")
        .put("/api/v1/door/health")
        .then()
        .statusCode(204);
    for (String page : new String[] {live(evening), "/manage/events/" + evening.code()}) {
      assertThat(as(evening).get(page).asString())
          .contains("Tablet by the entrance", "Battery 15 %", "3 things to send", "last heard of");
    }
  }

  @Test
  void whom_a_tablet_could_not_sign_up_is_shown_and_settled() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    String nonce = Tablets.nonce();
    Tablets.as(tablet)
        .body(
            "{\"nonce\": \"%s\", \"name\": \"Leo Cast\", \"email\": \"leo@\", \"at\": \"%s\"}"
                .formatted(nonce, Instant.now()))
        .post("/api/v1/occurrences/" + evening.code() + "/door/walk-ins")
        .then()
        .statusCode(200);
    // The tablet may be put away now: nothing of it hangs on the tablet.
    Tablets.as(tablet).delete("/api/v1/door").then().statusCode(204);
    for (String page : new String[] {live(evening), door(evening)}) {
      assertThat(as(evening).get(page).asString())
          .contains("To settle", "Leo Cast", "No mail can reach that address", "Typed: leo@");
    }
    String settle = door(evening) + "/loose-ends/" + nonce;
    Response wrong = as(evening).formParam("how", "LET_IN").post(settle);
    assertThat(wrong.statusCode()).isEqualTo(422);
    as(evening)
        .redirects()
        .follow(false)
        .formParam("how", "THROW_AWAY")
        .formParam("back", "live")
        .post(settle)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/live"));
    assertThat(as(evening).get(live(evening)).asString()).doesNotContain("Leo Cast", "To settle");
  }

  private static String door(Evening evening) {
    return "/manage/events/" + evening.code() + "/door";
  }

  @Test
  void it_is_nobody_elses() {
    Evening evening = tablets.open(null);
    UUID other = evenings.organiser().mustBeMember();
    for (String page : new String[] {"", "/arrivals"}) {
      assertThat(As.member(other).accept("text/html").get(live(evening) + page).statusCode())
          .isEqualTo(403);
    }
  }
}
