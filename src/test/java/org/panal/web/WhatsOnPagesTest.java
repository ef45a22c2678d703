package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.event.EventForm;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.Statements;

@QuarkusTest
class WhatsOnPagesTest {
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Rows rows;
  @Inject Rsvps rsvps;
  @Inject Statements statements;

  @Test
  void the_front_door_leads_to_what_is_on() {
    String there = As.nobody().get("/").then().statusCode(303).extract().header("Location");
    assertThat(there).endsWith("/events");
  }

  @Test
  void a_guest_sees_days_and_counts_but_no_faces() {
    Evening evening = evening("Guests look");
    going(evening, rows.member("Ana Ribera"));
    String page = list(null, "Guests look");
    Html.mustBeSound(page);
    assertThat(page)
        .contains("<span>Wednesday</span> 5 March 2098", "18:30 – 20:30", "Guests look")
        .contains(
            "with Carmen Leal", "1 going", "/covers/", "href=\"/events/" + evening.code() + "\"")
        .doesNotContain(">AR<", "/manage/events/new", "You’re going");
  }

  @Test
  void a_member_sees_faces_and_where_they_stand() {
    Evening evening = evening("Faces show");
    UUID ana = rows.member("Ana Ribera");
    going(evening, ana);
    assertThat(list(ana, "Faces show")).contains(">AR<", "You’re going");
    assertThat(list(rows.member("Iker"), "Faces show")).doesNotContain("You’re going");
  }

  @Test
  void what_is_full_says_so_and_how_many_wait() {
    Evening evening = of("Full house", Evenings.at(START, END, 1), Visibility.PUBLIC);
    going(evening, rows.member("One"));
    UUID second = rows.member("Two");
    going(evening, second);
    assertThat(list(null, "Full house")).contains("Full, 1 waiting");
    assertThat(list(second, "Full house")).contains("You’re waiting");
  }

  @Test
  void what_is_cancelled_stays_and_says_so() {
    Evening evening = evening("Called off");
    occurrences.cancel(evening.organiser(), evening.code(), "The heating broke");
    assertThat(list(null, "Called off")).contains("Cancelled");
  }

  @Test
  void what_only_members_may_see_is_not_listed_for_guests() {
    of("Members gather", Evenings.at(START, END, null), Visibility.MEMBERS);
    of("Nobody lists me", Evenings.at(START, END, null), Visibility.UNLISTED);
    assertThat(list(null, "Members gather")).contains("Nothing like that is planned");
    assertThat(list(rows.member("M"), "Members gather")).contains("with Carmen Leal");
    assertThat(list(rows.member("M"), "Nobody lists me")).doesNotContain("with Carmen Leal");
  }

  @Test
  void the_next_event_of_mine_stands_above() {
    Evening evening = evening("Soon to come");
    UUID ana = rows.member("Ana Ribera");
    going(evening, ana);
    String page = As.member(ana).get("/events").then().statusCode(200).extract().asString();
    assertThat(page).contains("5 March 2098: Soon to come", "card-thyme nextup");
  }

  @Test
  void organisers_may_start_something() {
    UUID carmen = rows.member("Carmen", Role.ORGANISER);
    assertThat(As.member(carmen).get("/events").asString()).contains("/manage/events/new");
    assertThat(As.member(rows.member("M")).get("/events").asString())
        .doesNotContain("/manage/events/new");
  }

  @Test
  void a_spanish_reader_reads_spanish() {
    evening("En casa");
    String page =
        As.nobody()
            .header("Accept-Language", "es-ES,es;q=0.9")
            .queryParam("q", "En casa")
            .get("/events")
            .asString();
    assertThat(page).contains("<html lang=\"es\">", "<span>Miércoles</span> 5 de marzo de 2098");
    assertThat(page).contains("Agenda", "con Carmen Leal", "Todavía nadie");
    assertThat(page).doesNotContain("going");
  }

  @Test
  void hostile_words_come_back_as_words() {
    String page = list(null, "\"><script>alert(1)</script>");
    assertThat(page).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>alert");
    Html.mustBeSound(page);
  }

  @Test
  void nonsense_in_the_address_is_passed_over() {
    As.nobody()
        .queryParam("page", "-7x")
        .queryParam("format", "DISCO")
        .queryParam("from", "+999999999-12-31")
        .get("/events")
        .then()
        .statusCode(200);
  }

  @Test
  void a_kind_and_a_day_narrow_the_list() {
    evening("Narrow me");
    String kept = narrowed("MEETUP", "2098-03-05");
    assertThat(kept).contains("with Carmen Leal", "<option value=\"MEETUP\" selected>");
    assertThat(narrowed("WORKSHOP", "2098-03-05")).doesNotContain("with Carmen Leal");
    assertThat(narrowed("MEETUP", "2098-03-06")).doesNotContain("with Carmen Leal");
  }

  private static String narrowed(String format, String from) {
    return As.nobody()
        .queryParam("q", "Narrow me")
        .queryParam("format", format)
        .queryParam("from", from)
        .get("/events")
        .asString();
  }

  @Test
  void a_long_list_is_turned_like_pages() {
    for (int i = 0; i < 21; i++) {
      evening("Turning " + i);
    }
    String first = list(null, "Turning");
    assertThat(first).contains("rel=\"next\"", "q=Turning&amp;page=1").doesNotContain("rel=\"prev");
    String second =
        As.nobody().queryParam("q", "Turning").queryParam("page", 1).get("/events").asString();
    assertThat(second).contains("rel=\"prev\"", "That’s everything").doesNotContain("rel=\"next\"");
  }

  @Test
  void more_rows_ask_the_database_no_more() {
    UUID reader = rows.member("Reader");
    Evening one = evening("Counting one");
    going(one, reader);
    long few = statements.during(() -> list(reader, "Counting"));
    for (int i = 0; i < 8; i++) {
      Evening evening = evening("Counting " + i);
      List.of("A", "B", "C").forEach(name -> going(evening, rows.member(name)));
    }
    assertThat(statements.during(() -> list(reader, "Counting"))).isEqualTo(few);
  }

  @Test
  void a_cover_is_a_picture_that_browsers_keep() {
    var cover = As.nobody().get("/covers/some-id.svg?shape=close&topics=writing,nonsense");
    cover.then().statusCode(200).header("Cache-Control", "no-transform, max-age=86400");
    assertThat(cover.contentType()).startsWith("image/svg+xml");
    assertThat(cover.asString()).startsWith("<svg");
    assertThat(cover.header("Content-Encoding")).isEqualTo("gzip");
    As.nobody().get("/covers/%3Cx%3E.svg").then().statusCode(404);
  }

  private Evening evening(String title) {
    return of(title, Evenings.at(START, END, null), Visibility.PUBLIC);
  }

  private Evening of(String title, OccurrenceForm occurrence, Visibility visibility) {
    EventForm form = Evenings.form(title, visibility);
    return evenings.of(new NewEvent(rows.space("Europe/Madrid"), form, occurrence, true));
  }

  private void going(Evening evening, UUID member) {
    rsvps.answer(Viewer.member(member, Set.of()), evening.code(), RsvpForm.yes());
  }

  private static String list(@Nullable UUID reader, String words) {
    var as = reader == null ? As.nobody() : As.member(reader);
    return as.queryParam("q", words).get("/events").then().statusCode(200).extract().asString();
  }
}
