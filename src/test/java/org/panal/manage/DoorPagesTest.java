package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Devices;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.As;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** The door on the phone of who keeps it. */
@QuarkusTest
class DoorPagesTest {
  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Devices devices;
  @Inject Rows rows;

  private UUID going(Evening evening, String name) {
    UUID id = rows.member(name);
    guests.answer(id, evening, RsvpForm.yes());
    return id;
  }

  private static RequestSpecification as(UUID member) {
    return As.member(member)
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .accept("text/html");
  }

  private static String door(Evening evening) {
    return "/manage/events/" + evening.code() + "/door";
  }

  @Test
  void who_keeps_the_door_checks_in_undoes_and_lets_in_all_the_same() {
    Evening evening = tablets.open(1);
    UUID organiser = evening.organiser().mustBeMember();
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Núñez");
    assertThat(as(organiser).get(door(evening)).asString())
        .contains("0 of 1 here", "Marta Gil", "Ana Núñez", "Check in");
    assertThat(as(organiser).get(door(evening) + "?q=nunez").asString())
        .contains("Ana Núñez")
        .doesNotContain("Marta Gil");
    press(organiser, evening, marta, null).then().statusCode(303);
    assertThat(as(organiser).get(door(evening)).asString()).contains("1 of 1 here", "Here since");
    Response waits = press(organiser, evening, ana, null);
    assertThat(waits.statusCode()).isEqualTo(409);
    assertThat(waits.asString()).contains("on the waiting list");
    press(organiser, evening, ana, "speaker").then().statusCode(303);
    as(organiser).post(door(evening) + "/people/" + marta + "/undo").then().statusCode(303);
    assertThat(as(organiser).get(door(evening)).asString()).contains("1 of 1 here");
  }

  private static Response press(UUID who, Evening evening, UUID member, String reason) {
    RequestSpecification form = as(who).formParam("nonce", Tablets.nonce());
    return (reason == null ? form : form.formParam("reason", reason))
        .post(door(evening) + "/people/" + member);
  }

  @Test
  void somebody_without_a_place_is_added_or_told_that_it_is_full() {
    Evening evening = tablets.open(1);
    UUID organiser = evening.organiser().mustBeMember();
    Response wrong = walkIn(organiser, evening, "nobody");
    assertThat(wrong.statusCode()).isEqualTo(422);
    walkIn(organiser, evening, UUID.randomUUID() + "@example.org").then().statusCode(303);
    assertThat(as(organiser).get(door(evening)).asString()).contains("1 of 1 here", "Lucía Prado");
    Response full = walkIn(organiser, evening, UUID.randomUUID() + "@example.org");
    assertThat(full.statusCode()).isEqualTo(409);
  }

  private static Response walkIn(UUID who, Evening evening, String email) {
    return as(who)
        .formParam("nonce", Tablets.nonce())
        .formParam("name", "Lucía Prado")
        .formParam("email", email)
        .post(door(evening) + "/walk-ins");
  }

  @Test
  void tablets_are_shown_with_when_they_spoke_last_and_are_revoked_at_once() {
    Evening evening = tablets.open(null);
    UUID organiser = evening.organiser().mustBeMember();
    UUID tablet = tablets.pair(evening).device();
    assertThat(as(organiser).get(door(evening)).asString())
        .contains("Tablet by the entrance", "Not started yet", "Staff code");
    as(organiser).post(door(evening) + "/tablets/" + tablet + "/revoke").then().statusCode(303);
    assertThat(devices.list(evening.organiser(), evening.code())).isEmpty();
    Response wrong =
        as(organiser)
            .formParam("code", "0000")
            .formParam("name", "x")
            .post(door(evening) + "/tablets");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.asString()).contains("No tablet shows this code");
  }

  @Test
  void nobody_else_sees_or_does_anything_here() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    UUID other = tablets.open(null).organiser().mustBeMember();
    assertThat(as(marta).get(door(evening)).statusCode()).isEqualTo(403);
    assertThat(as(other).get(door(evening)).statusCode()).isEqualTo(403);
    assertThat(press(marta, evening, marta, null).statusCode()).isEqualTo(403);
    assertThat(press(other, evening, marta, "why not").statusCode()).isEqualTo(403);
    assertThat(rows.value("SELECT count(*) FROM check_in WHERE member_id = ?1", marta))
        .isEqualTo(0L);
  }
}
