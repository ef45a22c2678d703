package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.panal.testing.Evenings.END;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.testing.As;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** The page of an evening, the day after. */
@QuarkusTest
class OverPagesTest {
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject CheckIns checkIns;
  @Inject Once once;

  @Test
  void where_the_door_was_kept_it_says_who_came_and_whom_the_door_did_not_see() {
    Evening evening = evenings.forSeats(30);
    UUID ana = guests.going(evening, "Ana Ribera", "web-programming", "copywriting");
    UUID marta = guests.going(evening, "Marta Gil", "copywriting", "web-programming");
    CheckInForm in = CheckInForm.forced(Tablets.nonce(), ana, "a test");
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), in));
    theDayAfter();
    assertThat(page(ana, evening))
        .contains("One person was checked in.", "You were there. See who you met.")
        .doesNotContain("had a place");
    assertThat(page(marta, evening))
        .contains("One person was checked in.", "the door did not see you")
        .contains("href=\"/settings/turnout\"")
        .doesNotContain("You were there");
    assertThat(page(rows.member("Iker Sanz"), evening))
        .contains("One person was checked in.", "See what’s on")
        .doesNotContain("You were there", "did not see you");
    program(evening).body("came", equalTo(1));
  }

  @Test
  void where_nobody_kept_the_door_it_says_who_had_a_place() {
    Evening evening = evenings.forSeats(30);
    UUID ana = guests.going(evening, "Ana Ribera", "web-programming", "copywriting");
    theDayAfter();
    assertThat(page(ana, evening))
        .contains("One person had a place.", "You were there. See who you met.")
        .doesNotContain("checked in", "did not see you");
    program(evening).body("came", nullValue());
  }

  private static ValidatableResponse program(Evening evening) {
    return As.nobody().get("/api/v1/occurrences/" + evening.code()).then().statusCode(200);
  }

  private static void theDayAfter() {
    QuarkusMock.installMockForType(
        new ClockAt(END.plusDays(1).atZone(ZoneId.of("Europe/Madrid")).toInstant()), Time.class);
  }

  private static String page(UUID reader, Evening evening) {
    String page = As.member(reader).accept("text/html").get("/events/" + evening.code()).asString();
    Html.mustBeSound(page);
    return page;
  }
}
