package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.introduction.TargetProgress;
import org.panal.introduction.Targets;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Time;
import org.panal.testing.As;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** A member's month: what they want of it and how far they are. */
@QuarkusTest
class HomePagesTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject CheckIns checkIns;
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Targets targets;
  @Inject Rows rows;
  @Inject Once once;

  private static void clock(Instant instant) {
    QuarkusMock.installMockForType(new ClockAt(instant), Time.class);
  }

  private static String home(UUID member) {
    return As.member(member).accept("text/html").get("/home").asString();
  }

  private static int want(UUID member, String events, String people) {
    return As.member(member)
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParams(Map.of("events", events, "people", people))
        .post("/home")
        .statusCode();
  }

  @Test
  void the_front_door_leads_members_to_their_month_and_others_to_what_is_on() {
    UUID marta = rows.member("Marta Gil");
    assertThat(As.member(marta).get("/").header("Location")).endsWith("/home");
    assertThat(As.nobody().get("/").header("Location")).endsWith("/events");
    assertThat(As.nobody().accept("text/html").get("/home").header("Location"))
        .contains("/sign-in");
  }

  @Test
  void whoever_wants_nothing_yet_is_offered_a_target_and_shown_none() {
    UUID marta = rows.member("Marta Gil");
    assertThat(home(marta))
        .contains("Hello, Marta", "Nothing in your diary yet", "value=\"1\"", "value=\"3\"")
        .doesNotContain("<div class=\"stat\">");
    assertThat(want(marta, "2", "0")).isEqualTo(303);
    assertThat(home(marta))
        .contains("0 of 2 events this month")
        .doesNotContain("new people this month");
    assertThat(want(marta, "0", "0")).isEqualTo(303);
    assertThat(home(marta)).doesNotContain("<div class=\"stat\">");
  }

  @Test
  void what_cannot_be_a_target_is_named_beside_its_field_and_changes_nothing() {
    UUID marta = rows.member("Marta Gil");
    want(marta, "2", "5");
    assertThat(want(marta, "many", "5")).isEqualTo(422);
    assertThat(want(marta, "2", "999")).isEqualTo(422);
    assertThat(want(marta, "-1", "5")).isEqualTo(422);
    assertThat(home(marta)).contains("value=\"2\"", "value=\"5\"");
  }

  @Test
  void events_count_when_one_is_let_in_and_people_when_one_says_so_in_the_month_of_the_space() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    for (UUID each : List.of(marta, ana)) {
      guests.answer(each, evening, new RsvpForm(true, false, true, 1, ""));
    }
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    want(marta, "1", "3");
    CheckInForm in = CheckInForm.forced(Tablets.nonce(), marta, "a test");
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), in));
    clock(Evenings.END.atZone(MADRID).plusHours(1).toInstant());
    AnswerForm met = AnswerForm.of(Answer.MET);
    UUID introduction =
        introductions.list(Guests.as(marta), Language.EN, Paging.first()).items().get(0).id();
    once.run(() -> introductions.answer(Guests.as(marta), introduction, met, Language.EN));
    TargetProgress march = targets.get(Guests.as(marta));
    assertThat(march.month()).isEqualTo(YearMonth.of(2098, 3));
    assertThat(march.events()).isOne();
    assertThat(march.people()).isOne();
    assertThat(targets.get(Guests.as(ana)).people()).isZero();
    clock(YearMonth.of(2098, 4).atDay(1).atStartOfDay(MADRID).toInstant());
    assertThat(targets.get(Guests.as(marta)))
        .extracting(TargetProgress::events, TargetProgress::people)
        .containsExactly(0, 0);
    clock(YearMonth.of(2098, 4).atDay(1).atStartOfDay(MADRID).toInstant().minusSeconds(1));
    assertThat(targets.get(Guests.as(marta)).events()).isOne();
  }

  @Test
  void programs_set_and_read_it_too() {
    UUID marta = rows.member("Marta Gil");
    As.member(marta)
        .body("{\"events\": 4, \"people\": 8}")
        .put("/api/v1/me/target")
        .then()
        .statusCode(200)
        .body("wanted.people", equalTo(8));
    As.member(marta)
        .body("{\"events\": 32, \"people\": 8}")
        .put("/api/v1/me/target")
        .then()
        .statusCode(422);
    As.member(marta)
        .get("/api/v1/me/target")
        .then()
        .statusCode(200)
        .body("wanted.events", equalTo(4))
        .body("events", equalTo(0));
  }
}
