package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Somebody;
import org.panal.testing.Statements;

@QuarkusTest
class IntroductionsPagesTest {
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Once once;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Somebody somebody;
  @Inject Statements statements;

  private record Pair(Evening evening, UUID marta, UUID ana, UUID id) {}

  @Test
  void who_is_not_signed_in_is_led_to_where_they_can() {
    As.nobody().accept("text/html").get("/introductions").then().statusCode(303);
  }

  @Test
  void who_looks_for_nothing_is_asked_for_one_thing() {
    String page = page(somebody.joined("Marta Gil"));
    Html.mustBeSound(page);
    assertThat(page).contains("Tell us one thing you need", "/profile#seeks");
  }

  @Test
  void who_looks_for_something_is_asked_to_come() {
    String page = page(guests.member("Marta Gil", "web-programming", "copywriting"));
    assertThat(page).contains("Come to something").doesNotContain("Tell us one thing");
  }

  @Test
  void a_suggestion_says_who_and_why_and_keeps_the_address_private() {
    Pair pair = introduced();
    String page = page(pair.marta());
    Html.mustBeSound(page);
    assertThat(page)
        .contains("One person for you, Marta", "Suggested for you", "Meet Ana", "Web programming")
        .contains("Ana asked for this", "you asked for this", "Yes, introduce us", "Break the ice")
        .contains("class=\"count\"")
        .doesNotContain("mailto:", "Ribera");
  }

  @Test
  void a_yes_waits_and_two_show_how_to_reach_each_other() {
    Pair pair = introduced();
    answer(pair.marta(), pair, "LOOKING_FORWARD")
        .statusCode(303)
        .cookie("told", "told.looking-forward");
    assertThat(page(pair.marta()))
        .contains("Waiting for Ana", "Someone else this time")
        .doesNotContain("mailto:");
    answer(pair.ana(), pair, "LOOKING_FORWARD");
    String page = page(pair.marta());
    Html.mustBeSound(page);
    assertThat(page)
        .contains("You both said yes", "mailto:", "is-yes", "look for each other there");
  }

  @Test
  void a_no_is_gone_for_one_and_never_shown_to_the_other() {
    Pair pair = introduced();
    String before = page(pair.marta());
    answer(pair.ana(), pair, "SWAP").cookie("told", "told.swap");
    assertThat(page(pair.ana())).doesNotContain("Meet Marta");
    assertThat(page(pair.marta())).isEqualTo(before);
    answer(pair.ana(), pair, "LOOKING_FORWARD").statusCode(409);
  }

  @Test
  void once_it_has_begun_the_card_asks_how_it_went() {
    Pair pair = introduced();
    starts(pair.evening(), -1);
    String page = page(pair.marta());
    Html.mustBeSound(page);
    assertThat(page).contains("Did you and Ana get to talk?").doesNotContain("Yes, introduce us");
    answer(pair.marta(), pair, "MET").cookie("told", "told.met");
    assertThat(page(pair.marta())).contains("Was it useful?", "Past");
    As.member(pair.marta())
        .contentType("application/x-www-form-urlencoded")
        .formParams(Map.of("answer", "MET", "useful", "yes"))
        .post("/introductions/" + pair.id());
    assertThat(page(pair.marta())).contains("It helps us choose better").doesNotContain("useful?");
    answer(pair.ana(), pair, "MISSED");
    assertThat(page(pair.ana())).contains("You didn’t get to talk");
  }

  @Test
  void too_late_for_a_yes_is_told_on_the_page() {
    Pair pair = introduced();
    starts(pair.evening(), -1);
    String page =
        answer(pair.marta(), pair, "LOOKING_FORWARD").statusCode(409).extract().asString();
    assertThat(page).contains("The event has begun", "Did you and Ana get to talk?");
  }

  @Test
  void nobody_answers_what_is_not_theirs() {
    Pair pair = introduced();
    UUID other = somebody.joined("Somebody else");
    answer(other, pair, "LOOKING_FORWARD").statusCode(404);
    As.member(other)
        .contentType("application/x-www-form-urlencoded")
        .formParam("answer", "MET")
        .post("/introductions/nonsense")
        .then()
        .statusCode(404);
    answer(pair.marta(), pair, "DANCE").statusCode(422);
  }

  @Test
  void who_is_left_out_is_told_why() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    publish(evening);
    assertThat(page(marta)).contains("Nobody for you yet at Copy &amp; Code");
  }

  @Test
  void a_spanish_reader_reads_spanish() {
    Pair pair = introduced();
    String page =
        As.member(pair.marta()).header("Accept-Language", "es").get("/introductions").asString();
    assertThat(page)
        .contains("Una persona para ti, Marta", "Te proponemos", "Sí, presentadnos")
        .contains("Programación web", "Miércoles 5 de marzo de 2098")
        .doesNotContain("Meet", "Yes");
  }

  @Test
  void more_introductions_ask_the_database_no_more() {
    Pair pair = introduced();
    long few = statements.during(() -> page(pair.marta()));
    for (int i = 0; i < 3; i++) {
      Evening evening = evenings.forSeats(null);
      guests.answer(pair.marta(), evening, RsvpForm.yes());
      guests.going(evening, "Ana " + i, "copywriting", "web-programming");
      publish(evening);
    }
    assertThat(introductions.list(Guests.as(pair.marta()), Language.EN, Paging.first()).total())
        .isEqualTo(4);
    assertThat(statements.during(() -> page(pair.marta()))).isEqualTo(few);
  }

  private Pair introduced() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    publish(evening);
    UUID id = introductions.list(Guests.as(marta), Language.EN, Paging.first()).items().get(0).id();
    return new Pair(evening, marta, ana, id);
  }

  private void publish(Evening evening) {
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
  }

  private void starts(Evening evening, int hours) {
    rows.change(
        "UPDATE occurrence SET starts_at = UTC_TIMESTAMP(6) + INTERVAL ?2 HOUR,"
            + " ends_at = UTC_TIMESTAMP(6) + INTERVAL ?3 HOUR WHERE code = ?1",
        evening.code(),
        hours,
        hours + 3);
  }

  private static String page(UUID reader) {
    return As.member(reader).get("/introductions").then().statusCode(200).extract().asString();
  }

  private static ValidatableResponse answer(UUID member, Pair pair, String answer) {
    return As.member(member)
        .contentType("application/x-www-form-urlencoded")
        .formParam("answer", answer)
        .post("/introductions/" + pair.id())
        .then();
  }
}
