package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.NewEvent;
import org.panal.event.RecurrenceForm;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class FollowPagesTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject OwnRsvps own;

  private UUID marta = new UUID(0, 0);
  private String first = "";
  private String second = "";

  @BeforeEach
  void a_season() {
    marta = rows.member("Marta Gil");
    Evening season =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("Skills evening"),
                Evenings.at(Evenings.START, Evenings.END, null),
                true,
                new RecurrenceForm("FREQ=WEEKLY;COUNT=3", List.of())));
    first = season.code();
    second = season.event().dates().get(1).code();
  }

  @Test
  void one_tap_for_every_date_and_one_to_skip_one() {
    get(first).body(containsString("Come to every date"));
    post(first, "follow", "follow").statusCode(303);
    assertThat(status(second)).isEqualTo(RsvpStatus.GOING);
    get(first)
        .body(containsString("You come to every date."))
        .body(containsString("action=\"/events/" + second + "/rsvp\""))
        .body(containsString("Skip"));
    post(second, "rsvp", "not-going").statusCode(303);
    assertThat(status(second)).isEqualTo(RsvpStatus.NOT_GOING);
    assertThat(status(first)).isEqualTo(RsvpStatus.GOING);
    get(first).body(containsString("Not this one")).body(containsString("value=\"going\""));
    post(second, "rsvp", "going").statusCode(303);
    assertThat(status(second)).isEqualTo(RsvpStatus.GOING);
    get(first).body(not(containsString("Not this one")));
    post(first, "follow", "stop").statusCode(303);
    assertThat(status(first)).isEqualTo(RsvpStatus.NOT_GOING);
    get(first).body(not(containsString("You come to every date.")));
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    As.nobody()
        .header("Accept", "text/html")
        .get("/events/" + first)
        .then()
        .statusCode(200)
        .body(containsString("href=\"/sign-in?back=/events/" + first))
        .body(not(containsString("/follow\"")));
    As.nobody()
        .header("Accept", "text/html")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded")
        .formParam("answer", "follow")
        .post("/events/" + first + "/follow")
        .then()
        .statusCode(401);
  }

  @Test
  void programs_follow_too() {
    String follow = "/api/v1/occurrences/" + first + "/follow";
    As.member(marta)
        .body("{\"going\": true}")
        .put(follow)
        .then()
        .statusCode(200)
        .body("going", equalTo(3));
    As.member(marta).get(follow).then().statusCode(200).body("code", equalTo(first));
    As.member(marta).delete(follow).then().statusCode(200).body("since", nullValue());
    As.member(marta)
        .body("{\"going\": true}")
        .put("/api/v1/occurrences/" + evenings.forSeats(3).code() + "/follow")
        .then()
        .statusCode(409)
        .body("code", equalTo("follow.one-date"));
    As.nobody().get(follow).then().statusCode(401);
  }

  private ValidatableResponse get(String code) {
    return As.member(marta)
        .header("Accept", "text/html")
        .get("/events/" + code)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse post(String code, String what, String answer) {
    return As.member(marta)
        .header("Accept", "text/html")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("answer", answer)
        .post("/events/" + code + "/" + what)
        .then();
  }

  private RsvpStatus status(String code) {
    return own.get(Viewer.member(marta, Set.of()), code).status();
  }
}
