package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.event.EventForm;
import org.panal.event.EventGathering;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Language;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.Statements;

@QuarkusTest
class EventPagesTest {
  private static final String HOSTILE = "<script>alert(1)</script> \"Tom\" & Co";

  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject OwnRsvps own;
  @Inject Rows rows;
  @Inject Rsvps rsvps;
  @Inject Statements statements;

  @Test
  void an_open_evening_says_when_where_and_how_many_places_are_left() {
    Evening evening = evenings.forSeats(30);
    going(evening, rows.member("Ana Ribera"));
    String page = page(rows.member("Marta Gil"), evening.code());
    Html.mustBeSound(page);
    assertThat(page)
        .contains(
            "Wednesday 5 March 2098", "18:30 – 20:30", "<abbr title=\"Central European Time\">")
        .contains("CET</abbr>", "Coworking Valdemiel", "Calle Mayor 12", "29 places left")
        .contains("1 of 30 places taken", "Come along?", "I’m going", ">AR<");
  }

  @Test
  void without_a_limit_no_place_is_counted() {
    String page = page(rows.member("Marta Gil"), evenings.forSeats(null).code());
    assertThat(page).contains("No limit on places").doesNotContain("places left", "standby");
  }

  @Test
  void a_guest_says_their_name_and_address_or_signs_in_and_sees_no_faces() {
    Evening evening = evenings.forSeats(30);
    going(evening, rows.member("Ana Ribera"));
    String page = page(null, evening.code());
    Html.mustBeSound(page);
    assertThat(page)
        .contains("/sign-in?back=/events/" + evening.code(), "1 going")
        .contains("action=\"/events/" + evening.code() + "/hold\"", "Your e-mail address")
        .doesNotContain(">AR<", "/rsvp\"", "rsvp-act");
  }

  @Test
  void one_tap_and_the_member_is_going() {
    Evening evening = evenings.forSeats(30);
    UUID marta = rows.member("Marta Gil");
    answer(marta, evening, Map.of("answer", "going", "wantsIntroductions", "true"))
        .statusCode(303)
        .header("Location", org.hamcrest.Matchers.endsWith("/events/" + evening.code()))
        .cookie("told", "told.going");
    assertThat(receipt(marta, evening).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(page(marta, evening.code()))
        .contains("You’re going, Marta", "Can’t make it", "card-thyme")
        .doesNotContain("I’m going");
  }

  @Test
  void a_full_evening_offers_the_line_and_says_where_one_stands_in_it() {
    Evening evening = evenings.forSeats(1);
    going(evening, rows.member("First"));
    UUID marta = rows.member("Marta Gil");
    assertThat(page(marta, evening.code())).contains("Join the waiting list", ">Full<");
    answer(marta, evening, Map.of("answer", "going")).cookie("told", "told.waiting");
    String page = page(marta, evening.code());
    Html.mustBeSound(page);
    assertThat(page)
        .contains("You’re on the waiting list, Marta", "You’re number 1 in line")
        .contains("Leave the waiting list");
    answer(marta, evening, Map.of("answer", "leave")).cookie("told", "told.left-line");
    assertThat(page(marta, evening.code())).contains("You said you can’t make it");
  }

  @Test
  void a_seat_that_frees_past_the_cut_off_may_be_taken() {
    LocalDateTime soon = LocalDateTime.now(ZoneId.of("Europe/Madrid")).plusDays(2);
    int aWeek = 7 * 24 * 60;
    Evening evening =
        evenings.published(
            new OccurrenceForm(soon, soon.plusHours(2), null, null, "", "", 1, aWeek));
    UUID first = rows.member("First");
    UUID marta = rows.member("Marta Gil");
    going(evening, first);
    going(evening, marta);
    rsvps.withdraw(viewer(first), evening.code());
    assertThat(page(marta, evening.code())).contains("A place is free, Marta", "Take the place");
    answer(marta, evening, Map.of("answer", "claim")).cookie("told", "told.claimed");
    assertThat(receipt(marta, evening).status()).isEqualTo(RsvpStatus.GOING);
    UUID late = rows.member("Late");
    going(evening, late);
    String told =
        answer(late, evening, Map.of("answer", "claim")).statusCode(409).extract().asString();
    assertThat(told).contains("There is no free place right now.", "You’re number 1 in line");
  }

  @Test
  void who_cannot_make_it_says_so_with_one_tap() {
    Evening evening = evenings.forSeats(30);
    UUID marta = rows.member("Marta Gil");
    going(evening, marta);
    answer(marta, evening, Map.of("answer", "not-going")).cookie("told", "told.not-going");
    assertThat(receipt(marta, evening).status()).isEqualTo(RsvpStatus.NOT_GOING);
  }

  @Test
  void wishes_are_kept_and_offered_again_for_the_next_evening() {
    Evening evening = evenings.forSeats(30);
    UUID marta = rows.member("Marta Gil");
    answer(
        marta,
        evening,
        Map.of(
            "answer",
            "going",
            "goal",
            "A copywriter",
            "introductionsWanted",
            "3",
            "standby",
            "true"));
    RsvpReceipt kept = receipt(marta, evening);
    assertThat(kept.goal()).isEqualTo("A copywriter");
    assertThat(kept.introductionsWanted()).isEqualTo(3);
    assertThat(kept.wantsIntroductions()).isFalse();
    assertThat(kept.standby()).isTrue();
    assertThat(page(marta, evenings.forSeats(30).code())).contains("value=\"A copywriter\"");
  }

  @Test
  void a_form_that_cannot_stand_comes_back_with_what_was_typed() {
    Evening evening = evenings.forSeats(30);
    UUID marta = rows.member("Marta Gil");
    String goal = "x".repeat(161);
    String page =
        answer(marta, evening, Map.of("answer", "going", "goal", goal, "introductionsWanted", "9"))
            .statusCode(422)
            .extract()
            .asString();
    Html.mustBeSound(page);
    assertThat(page)
        .contains("<title>Error: ", "href=\"#goal\"", "Use 160 characters at most.")
        .contains("href=\"#introductionsWanted\"", "value=\"" + goal + "\"", "value=\"9\"");
    assertThat(own.find(viewer(marta), evening.code())).isEmpty();
    answer(marta, evening, Map.of("answer", "going", "introductionsWanted", "many"))
        .statusCode(422);
    answer(marta, evening, Map.of("answer", "dance")).statusCode(422);
  }

  @Test
  void a_cancelled_evening_stays_and_takes_no_answer() {
    Evening evening = evenings.forSeats(30);
    occurrences.cancel(evening.organiser(), evening.code(), "The heating broke");
    UUID marta = rows.member("Marta Gil");
    assertThat(page(marta, evening.code()))
        .contains("This event is cancelled.", "The heating broke")
        .doesNotContain("I’m going", "stickbar");
    answer(marta, evening, Map.of("answer", "going")).statusCode(409);
  }

  @Test
  void a_moved_evening_says_when_and_where_it_was_and_is_now() {
    String space = rows.space("Europe/Madrid");
    UUID hall = rows.room(space, "Main room", 30);
    UUID kitchen = rows.room(space, "Kitchen", 12);
    Evening evening =
        evenings.of(
            new NewEvent(space, Evenings.form("Copy & Code"), Evenings.in(hall, START, END), true));
    UUID marta = rows.member("Marta Gil");
    assertThat(page(marta, evening.code())).doesNotContain("It has moved.");
    occurrences.change(
        evening.organiser(),
        evening.code(),
        Evenings.in(kitchen, START.plusDays(1), END.plusDays(1)),
        null);
    String page = page(marta, evening.code());
    Html.mustBeSound(page);
    assertThat(page)
        .contains("<b>It has moved.</b> Before: Wed 5 Mar, 18:30 – 20:30, Main room.")
        .contains("Now: Thu 6 Mar, 18:30 – 20:30, Kitchen.", "I’m going");
    occurrences.cancel(evening.organiser(), evening.code(), "The heating broke");
    assertThat(page(marta, evening.code()))
        .contains("This event is cancelled.")
        .doesNotContain("It has moved.");
  }

  @Test
  void an_evening_that_is_over_says_so() {
    Evening evening = evenings.published(Evenings.at(START.withYear(2025), END.withYear(2025), 30));
    UUID marta = rows.member("Marta Gil");
    assertThat(page(marta, evening.code()))
        .contains("This one is over")
        .doesNotContain("I’m going", "places left");
    answer(marta, evening, Map.of("answer", "going")).statusCode(409);
  }

  @Test
  void a_draft_shows_itself_to_who_runs_it_alone() {
    Evening evening =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("A draft"),
                Evenings.at(START, END, 30),
                false));
    UUID carmen = evening.organiser().mustBeMember();
    assertThat(page(carmen, evening.code()))
        .contains("This is a draft", "/manage/events/" + evening.code())
        .doesNotContain("I’m going");
    As.member(rows.member("M")).get("/events/" + evening.code()).then().statusCode(404);
  }

  @Test
  void what_is_for_members_only_asks_a_guest_to_sign_in_and_tells_nothing() {
    Evening evening = of(form("Secret supper", "", Visibility.MEMBERS, Language.EN), "");
    String page =
        As.nobody().get("/events/" + evening.code()).then().statusCode(404).extract().asString();
    assertThat(page).contains("/sign-in?back=/events/" + evening.code()).doesNotContain("Secret");
    String nothing =
        As.nobody().get("/events/NOTHING1").then().statusCode(404).extract().asString();
    assertThat(nothing.replace("NOTHING1", evening.code())).isEqualTo(page);
    assertThat(page(rows.member("M"), evening.code())).contains("Members only", "Secret supper");
  }

  @Test
  void the_link_to_join_is_for_those_who_are_going() {
    EventForm form =
        new EventForm("Far", "", null, null, EventGathering.ONLINE, null, null, null, null);
    Evening evening = of(form, "https://meet.example/room");
    UUID marta = rows.member("Marta Gil");
    assertThat(page(marta, evening.code()))
        .contains("Online", "The link is here once you’re going.")
        .doesNotContain("meet.example");
    going(evening, marta);
    assertThat(page(marta, evening.code())).contains("href=\"https://meet.example/room\"");
    assertThat(page(null, evening.code())).doesNotContain("meet.example");
  }

  @Test
  void what_people_wrote_is_text_in_paragraphs() {
    String text = HOSTILE + "\r\n\r\nSecond paragraph\nwith a second line";
    Evening evening = of(form(HOSTILE, text, Visibility.PUBLIC, Language.ES), "");
    String page = page(rows.member(HOSTILE), evening.code());
    Html.mustBeSound(page);
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("<p>Second paragraph<br>with a second line</p>", "<h1 lang=\"es\">", "In Spanish")
        .doesNotContain("<script>alert");
  }

  @Test
  void a_spanish_reader_reads_spanish() {
    Evening evening = evenings.forSeats(8);
    UUID marta = rows.member("Marta Gil");
    String page =
        As.member(marta)
            .header("Accept-Language", "es")
            .get("/events/" + evening.code())
            .asString();
    assertThat(page)
        .contains("Miércoles 5 de marzo de 2098", "¿Te apuntas?", "Me apunto", "Quedan 8 plazas")
        .contains("hora de Europa central", "Encuentro")
        .doesNotContain("I’m going", "places");
  }

  @Test
  void who_is_no_longer_signed_in_answers_nothing() {
    Evening evening = evenings.forSeats(30);
    As.nobody()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded")
        .formParam("answer", "going")
        .post("/events/" + evening.code() + "/rsvp")
        .then()
        .statusCode(401);
  }

  @Test
  void more_people_ask_the_database_no_more() {
    Evening evening = evenings.forSeats(30);
    UUID marta = rows.member("Marta Gil");
    going(evening, marta);
    long few = statements.during(() -> page(marta, evening.code()));
    rows.members(12).forEach(member -> going(evening, member));
    assertThat(statements.during(() -> page(marta, evening.code()))).isEqualTo(few);
  }

  private Evening of(EventForm form, String joinLink) {
    OccurrenceForm occurrence =
        new OccurrenceForm(START, END, null, null, "", joinLink, null, null);
    return evenings.of(new NewEvent(rows.space("Europe/Madrid"), form, occurrence, true));
  }

  private static EventForm form(
      String title, String text, Visibility visibility, Language language) {
    return new EventForm(title, text, language, null, null, visibility, null, null, null);
  }

  private void going(Evening evening, UUID member) {
    rsvps.answer(viewer(member), evening.code(), RsvpForm.yes());
  }

  private RsvpReceipt receipt(UUID member, Evening evening) {
    return own.get(viewer(member), evening.code());
  }

  private static Viewer viewer(UUID member) {
    return Viewer.member(member, Set.of());
  }

  private static String page(@Nullable UUID reader, String code) {
    var as = reader == null ? As.nobody() : As.member(reader);
    return as.get("/events/" + code).then().statusCode(200).extract().asString();
  }

  private static ValidatableResponse answer(
      UUID member, Evening evening, Map<String, String> fields) {
    return As.member(member)
        .contentType("application/x-www-form-urlencoded")
        .formParams(fields)
        .post("/events/" + evening.code() + "/rsvp")
        .then();
  }
}
