package org.panal.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.IntroductionState;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** With whom people come to a door, and whom they are held up to there. */
@QuarkusTest
class KioskPeopleTest {
  @Inject Tablets tablets;
  @Inject Devices devices;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject DoorConsents consents;
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Terms terms;
  @Inject Rows rows;
  @Inject Once once;

  private static RequestSpecification at(DeviceToken tablet) {
    return given()
        .cookie("device", tablet.token())
        .header("Sec-Fetch-Site", "same-origin")
        .header("Accept", "text/html")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .redirects()
        .follow(false);
  }

  private static String in(DeviceToken tablet, UUID member) {
    String told =
        at(tablet).formParam("member", member).post("/kiosk/check-ins").header("Location");
    return at(tablet).get(told).asString();
  }

  @Test
  void guests_and_the_role_stand_on_the_pass_at_the_tablet_and_in_the_list_of_the_door() {
    Evening evening = tablets.open(null);
    TermsForm form =
        new TermsForm(
            3,
            null,
            null,
            List.of(LaneForm.named("Mentee", 8), LaneForm.named("Mentor", 4)),
            List.of());
    TermsCard card = once.run(() -> terms.change(evening.organiser(), evening.code(), form, null));
    UUID marta = rows.member("Marta Gil");
    guests.answer(marta, evening, RsvpForm.yes().in(card.lanes().get(1).id(), 2));
    String pass = "/events/" + evening.code() + "/pass";
    assertThat(As.member(marta).accept("text/html").get(pass).asString())
        .contains("Mentor · 2 guests");
    DeviceToken tablet = tablets.pair(evening);
    assertThat(at(tablet).get("/kiosk/people?q=mar").asString())
        .contains("<mark>Mar</mark>ta G. +2", "Mentor");
    assertThat(in(tablet, marta)).contains("Welcome, Marta!", "Mentor · 2 guests");
    assertThat(at(tablet).get("/kiosk").asString()).contains("3 of 3 here");
    String staff = devices.list(evening.organiser(), evening.code()).get(0).staffCode();
    assertThat(at(tablet).formParam("code", staff).post("/kiosk/staff").asString())
        .contains("Came in last", "Marta G. +2");
    String door = "/manage/events/" + evening.code() + "/door";
    UUID organiser = evening.organiser().mustBeMember();
    assertThat(As.member(organiser).accept("text/html").get(door).asString())
        .contains(" · Mentor · 2 guests");
  }

  /** M6: whoever declined does not meet the other here, who is told what they were told before. */
  @ParameterizedTest
  @EnumSource(names = {"SWAP", "NOT_THIS_PERSON"})
  void a_no_is_not_told_at_the_door_by_a_change(Answer no) {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    for (UUID each : List.of(marta, ana)) {
      once.run(() -> consents.set(Guests.as(each), new DoorConsent(true, true)));
    }
    AnswerForm yes = AnswerForm.of(Answer.LOOKING_FORWARD);
    once.run(() -> introductions.answer(Guests.as(marta), card(marta).id(), yes, Language.EN));
    DeviceToken tablet = tablets.pair(evening);
    String before = greeting(tablet, evening, marta);
    assertThat(before).contains("Ana");
    once.run(
        () -> introductions.answer(Guests.as(ana), card(ana).id(), AnswerForm.of(no), Language.EN));
    tablets.beganMinutesAgo(evening, 5);
    assertThat(greeting(tablet, evening, marta)).isEqualTo(before);
    assertThat(greeting(tablet, evening, ana)).isEqualTo("null");
    assertThat(in(tablet, marta)).contains("Welcome, Marta!", "Ana");
    assertThat(in(tablet, ana)).contains("Welcome, Ana!").doesNotContain("Marta");
    assertThat(card(marta).state()).isEqualTo(IntroductionState.WAITING);
  }

  /** What a tablet on its own would tell somebody. */
  private static String greeting(DeviceToken tablet, Evening evening, UUID visitor) {
    return String.valueOf(
        Tablets.as(tablet)
            .get("/api/v1/occurrences/" + evening.code() + "/door/introductions?language=en")
            .jsonPath()
            .<Object>get("find { it.visitor == '" + visitor + "' }"));
  }

  private IntroductionCard card(UUID member) {
    return introductions.list(Guests.as(member), Language.EN, new Paging(0, 20)).items().get(0);
  }
}
